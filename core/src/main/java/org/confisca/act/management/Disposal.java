package org.confisca.act.management;

import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Disposition;
import org.confisca.source.Wording;

/** The family of acts by which an object is no longer kept: sale, destruction, giving up, use for another purpose. */
public interface Disposal extends OnAsset {

    /** What is done with the object; it follows from the type of the act. */
    Field<Disposal, Disposition> DISPOSITION = Field.required(
            "disposition",
            Wording.of("handeling", "disposition"),
            ValueKind.oneOf(Disposition.class),
            Disposal::disposition);

    /**
     * What is done with the object.
     *
     * @return the disposition; fixed for each type of act
     */
    Disposition disposition();
}
