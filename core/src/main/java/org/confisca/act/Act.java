package org.confisca.act;

import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;

/**
 * What somebody did, or means to do: when, in which capacity, to what. An act holds no law. Open for extension: a
 * library of another legal order adds its own acts with their {@link ActType}.
 */
public interface Act {

    /** When it is done. */
    Field<Act, LocalDateTime> AT = Field.required("at", Wording.of("tijdstip", "moment"), ValueKind.DATE_TIME, Act::at);

    /** In which capacity it is done. */
    Field<Act, Office> BY = Field.required("by", Wording.of("door", "by"), ValueKind.OFFICE, Act::by);

    /**
     * When it is done, in the local time of the legal order.
     *
     * @return the moment
     */
    LocalDateTime at();

    /**
     * In which capacity it is done.
     *
     * @return the office
     */
    Office by();

    /**
     * What kind of act it is.
     *
     * @return the type, one constant a kind
     */
    ActType<?> type();

    /**
     * What the act moves on the file, law left aside. Total once the structural check of the type has passed.
     *
     * @param file the file before
     * @return the file after
     */
    CaseFile applyTo(CaseFile file);
}
