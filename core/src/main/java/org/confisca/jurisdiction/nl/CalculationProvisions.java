package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.Office.COURT;
import static org.confisca.rule.Words.counts;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Annex;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;

/**
 * How unlawful gain and what is payable of it are calculated, as entries of the book. {@link DutchGainLaw} and
 * {@link CriminalCodePayable} carry them out, over {@link org.confisca.gain}.
 */
final class CalculationProvisions {
    private static final Wording GAIN = Wording.of("het geschatte voordeel", "the estimated gain");

    /** By transaction. */
    static final Provision TRANSACTIONS = entry("NL-CALC-TRANS", "art. 36e(2), (5) and (8) Sr", Check.SECONDARY)
            .with(Annex.formula(
                    GAIN,
                    Wording.of(
                            "per transactie: opbrengst, bespaarde kosten en vruchten min de aftrekbare kosten",
                            "for each transaction: revenue, saved costs and fruits less the deductible costs")));

    /** Cash alone. */
    static final Provision CASH = entry("NL-CALC-CASH-S", "art. 36e Sr", Check.SECONDARY)
            .noting(Wording.of(
                    "de berekening beslaat de bewezen periode (HR 2018:543)",
                    "the statement covers the proven period (HR 2018:543)"))
            .with(Annex.formula(
                    GAIN,
                    Wording.of(
                            "contante uitgaven die de begin- en legale contante ontvangsten min het eindsaldo te boven gaan",
                            "cash spent beyond opening cash and lawful cash receipts less closing cash")));

    /** Cash and bank together. */
    static final Provision CASH_AND_BANK = entry("NL-CALC-CASH-X", "art. 36e(3) Sr", Check.UNVERIFIED)
            .with(
                    Annex.formula(
                            GAIN,
                            Wording.of(
                                    "dezelfde vergelijking voor contant en giraal geld samen; overboekingen tussen eigen rekeningen vallen weg",
                                    "the same comparison for cash and bank money together; transfers between own accounts cancel")));

    /** Net worth. */
    static final Provision NET_WORTH = entry("NL-CALC-NETWORTH", "art. 36e(3) Sr", Check.SECONDARY)
            .with(Annex.formula(
                    GAIN,
                    Wording.of(
                            "toename van het vermogen en bestedingen min legale ontvangsten",
                            "growth of net worth and consumption less lawful receipts")));

    /** Which costs are deducted. */
    static final Provision COSTS = entry("NL-CALC-COSTS", "art. 36e(8) Sr", Check.UNVERIFIED)
            .with(
                    Annex.formula(
                            Wording.of("aftrekbare kosten", "deductible costs"),
                            Wording.of(
                                    "wat aan de maatstaf voldoet; duurzame zaken naar afschrijving per oogst of cyclus",
                                    "what passes the test; durable things by depreciation for each harvest or cycle")),
                    Annex.leftTo(
                            Wording.of(
                                    "of kosten in directe relatie tot het feit staan, beslist de rechter",
                                    "whether costs are directly connected with the offence is for the court"),
                            COURT));

    /** Published standard values. */
    static final Provision NORMS = entry("NL-CALC-NORMS", "art. 36e Sr", Check.UNVERIFIED)
            .with(Annex.leftTo(
                    Wording.of(
                            "gepubliceerde normbedragen voert de gebruiker in met hun bron; de waarden zijn niet nagegaan",
                            "published standard values are entered by the user with their source; the values were not checked"),
                    COURT));

    /** Over several persons. */
    static final Provision DISTRIBUTION = entry("NL-CALC-DIST", "art. 36e(5) and (7) Sr", Check.OFFICIAL)
            .with(Annex.formula(
                    Wording.of("het deel van ieder", "the share of each"),
                    Wording.of(
                            "ieders eigen deel, anders gelijke delen; de delen zijn samen het geheel",
                            "each person's own share, else equal shares; the shares come to the whole")));

    /** In which order. */
    static final Provision ORDER = entry("NL-CALC-ORDER", "art. 36e(5) and (8)–(11) Sr", Check.UNVERIFIED)
            .with(Annex.formula(
                    Wording.of("het te betalen bedrag", "the payable sum"),
                    Wording.of(
                            "schatting, kosten, vorderingen van slachtoffers, eerdere ontneming, verdeling, draagkracht, redelijke "
                                    + "termijn; nooit meer dan de schatting en nooit minder dan niets; dan de dagen gijzeling",
                            "estimate, costs, victims' claims, earlier orders, allocation, ability to pay, undue delay; never more "
                                    + "than the estimate and never less than nothing; then the days of detention")));

    /** For undue delay. */
    static final Provision DELAY = Provision.of(
                    "NL-CALC-DELAY",
                    new Citation(
                            new LegalSource.Judgment("ECLI:NL:HR:2008:BD2578"),
                            Wording.of("art. 6 EVRM; HR 17 juni 2008", "art. 6 ECHR; HR 17 June 2008"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .with(
                    Annex.formula(
                            Wording.of("de vermindering", "the reduction"),
                            Wording.of(
                                    "een percentage of bedrag van het te betalen bedrag, in beginsel ten hoogste vijfduizend euro",
                                    "a percentage or amount off the payable sum, in principle at most five thousand euro")),
                    Annex.leftTo(
                            Wording.of(
                                    "of de termijn is overschreden en wat daarop volgt, beslist de rechter",
                                    "whether time was exceeded, and what follows, is for the court"),
                            COURT));

    /** Which paragraph says what, by text. */
    static final Provision VERSIONS = entry("NL-SR-36E-VERSIONS", "art. 36e Sr", Check.OFFICIAL)
            .always(counts(
                    Wording.of("de leden van art. 36e Sr", "the paragraphs of art. 36e Sr"),
                    Wording.of(
                            "genummerd naar de tekst die geldt: slachtoffers lid 6 (2008), 8 (2011) en 9 (2015); eerdere ontneming lid "
                                    + "7, 9 en 10; dwang lid 8, 10 en 11",
                            "numbered by the text in force: victims para 6 (2008), 8 (2011) and 9 (2015); earlier orders para 7, 9 "
                                    + "and 10; coercion para 8, 10 and 11")));

    /** What is left for reuse. */
    static final Provision REUSE_BUDGET = Provision.of(
                    "NL-MAHER-VALUE",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "voorstel voor de verantwoording, geen bepaling",
                                    "accounting proposal, no provision"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .with(
                    Annex.formula(
                            Wording.of("het budget voor herbestemming", "the budget for reuse"),
                            Wording.of(
                                    "hoogstens de opbrengst na kosten, slachtoffers en tegemoetkomingen; de verdeling van de zaak berekent het",
                                    "at most the proceeds after costs, victims and allowances; the distribution of the case computes it")));

    private CalculationProvisions() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                VERSIONS,
                TRANSACTIONS,
                CASH,
                CASH_AND_BANK,
                NET_WORTH,
                COSTS,
                NORMS,
                DISTRIBUTION,
                ORDER,
                DELAY,
                REUSE_BUDGET);
    }

    private static Provision entry(String id, String pinpoint, Check check) {
        return Statutes.criminalCode(id, pinpoint, check);
    }
}
