package org.confisca.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confisca.json.CaseWriter;
import org.confisca.jurisdiction.eu.AntiMoneyLaunderingDirective;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.eu.InstitutionHolidays;
import org.confisca.jurisdiction.nl.DutchHolidays;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.RuleBook;
import org.confisca.time.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A citation reads as a lawyer of either language writes it. */
class CitationTest {
    private static final LegalSource SOURCE = new LegalSource.OfficialPublication("X", Optional.empty());
    private static final Pattern ENGLISH = Pattern.compile("\\d[a-z]*\\(\\w{1,3}\\)"
            + "|\\b(and|or|arts|in conjunction|the|no|sole|Directive|Regulation|Decision|Reg|recital|Schedule)\\b");

    /** The books that ship. */
    static Stream<RuleBook> books() {
        return Stream.of(
                DutchLaw.book(),
                ConfiscationDirective.book(),
                AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 117 Sv | art. 117 Sv",
                "art. 17a(1) Wwft | art. 17a lid 1 Wwft",
                "art. 552a(10) Sv | art. 552a lid 10 Sv",
                "art. 94c(b) Sv | art. 94c onder b Sv",
                "art. 6:6:25(4) Sv | art. 6:6:25 lid 4 Sv",
                "art. 432(1) and (2) Sv | art. 432 lid 1 en 2 Sv",
                "art. 5(1), (2) or (3a) Sv | art. 5 lid 1, 2 of 3a Sv",
                "arts 350–352 Sv | artt. 350–352 Sv",
                "arts 117 and 552b(2) Sv | artt. 117 en 552b lid 2 Sv",
                "art. 6:4:3(1) in conjunction with 6:4:9 Sv | art. 6:4:3 lid 1 jo. 6:4:9 Sv",
                "art. 552g in conjunction with arts 117 and 552b(2) Sv | art. 552g jo. artt. 117 en 552b lid 2 Sv",
                "art. 15(1)(d) Directive (EU) 2024/1260 | art. 15 lid 1 onder d Richtlijn (EU) 2024/1260",
                "art. 3(2)(a)(ii) Reg. 1182/71 | art. 3 lid 2 onder a onder ii Vo. 1182/71",
                "art. 1(1) Sr; HR 3 December 2019, ECLI:NL:HR:2019:1888 | art. 1 lid 1 Sr; HR 3 december 2019, ECLI:NL:HR:2019:1888",
                "recital 12 Framework Decision 2005/212/JHA | overweging 12 Kaderbesluit 2005/212/JHA",
                "art. 3(1) Atw, art. 1 Besluit Koningsdag | art. 3 lid 1 Atw, art. 1 Besluit Koningsdag",
                "OJ C 39 of 12 Foo 2013, (2013/C 39/03) | OJ C 39 of 12 Foo 2013, (2013/C 39/03)",
                "s. 335 Proceeds of Crime Act 2002 and Regulations | s. 335 Proceeds of Crime Act 2002 and Regulations"
            })
    void the_dutch_form_follows_from_the_english_one(String english, String dutch) {
        Citation citation = new Citation(SOURCE, english, Check.VERIFIED);
        assertThat(citation.in(Language.EN)).isEqualTo(english);
        assertThat(citation.in(Language.NL)).isEqualTo(dutch);
    }

    @Test
    void the_mark_stands_behind_it_in_the_language_of_the_reader() {
        Citation citation = new Citation(SOURCE, "art. 17a(1) Wwft", Check.VERIFIED).marked(Check.SECONDARY);
        assertThat(citation.in(Language.EN)).isEqualTo("art. 17a(1) Wwft [secondary source only]");
        assertThat(citation.in(Language.NL)).isEqualTo("art. 17a lid 1 Wwft [alleen secundaire bron]");
        assertThat(citation.pinpoint()).isEqualTo("art. 17a(1) Wwft");
    }

    @Test
    void a_blank_place_is_refused() {
        assertThatThrownBy(() -> new Citation(SOURCE, " ", Check.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_citation_of_a_shipped_book_is_dutch_in_dutch(RuleBook book) {
        ImmutableList<Wording> places = book.catalogue().stream()
                .map(CatalogueEntry::law)
                .map(Citation::place)
                .collect(ImmutableList.toImmutableList());
        assertThat(places).isNotEmpty().extracting(Wording::nl).noneMatch(ENGLISH.asPredicate());
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothing_else_that_a_shipped_book_says_in_dutch_cites_the_english_way(RuleBook book) throws IOException {
        JsonNode said = new ObjectMapper().readTree(CaseWriter.catalogue(book, entry -> true));
        assertThat(said.findValuesAsText("nl"))
                .isNotEmpty()
                .noneMatch(Pattern.compile("\\d[a-z]*\\(\\w{1,2}\\)").asPredicate());
    }

    @Test
    void every_holiday_is_cited_in_dutch_in_dutch() {
        Stream<Holiday> days = Stream.concat(
                DutchHolidays.table().stream(),
                Stream.of(2002, 2008, 2014, 2023)
                        .flatMap(year -> InstitutionHolidays.calendar(year, InstitutionHolidays.Seat.BRUSSELS).stream())
                        .flatMap(calendar -> calendar.first()
                                .datesUntil(calendar.last())
                                .flatMap(day -> calendar.holiday(day).stream())));
        assertThat(days)
                .isNotEmpty()
                .extracting(holiday -> holiday.source().place().nl())
                .noneMatch(ENGLISH.asPredicate());
    }
}
