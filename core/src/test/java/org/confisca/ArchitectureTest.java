package org.confisca;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The packages keep their order, and core stays pure. */
@AnalyzeClasses(packages = "org.confisca", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** A package may use only those before it. */
    private static final List<String> ORDER = List.of(
            "org.confisca.source..",
            "org.confisca.time..",
            "org.confisca.money..",
            "org.confisca.casefile..",
            "org.confisca.act..",
            "org.confisca.rule..",
            "org.confisca.fact..",
            "org.confisca.gain..",
            "org.confisca.ledger..",
            "org.confisca.distribution..",
            "org.confisca.jurisdiction..",
            "org.confisca.history..",
            "org.confisca.json..");

    @ArchTest
    static void a_package_uses_only_those_above_it(JavaClasses core) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] below = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
            if (below.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ORDER.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .check(core);
            }
        }
    }

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE_IN_THE_ORDER = classes()
            .should()
            .resideInAnyPackage(Stream.concat(ORDER.stream(), Stream.of("org.confisca.style"))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.confisca.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LEGAL_ORDERS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("org.confisca.jurisdiction.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule NO_CLOCK_NO_RANDOMNESS_NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe(
                            "a clock, a source of randomness, or input and output",
                            used -> used.getName()
                                    .matches(
                                            "java\\.time\\.Clock|java\\.util\\.(Random|UUID)|java\\.util\\.random\\..*"
                                                    + "|java\\.(nio\\.file|net|sql)\\..*|java\\.io\\.(File|Print|Buffered|FileInput|FileOutput).*")));

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK_OR_THE_MACHINE = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "asks the clock or the machine",
                    call -> call.getTargetOwner().getPackageName().startsWith("java.")
                            && call.getName().matches("now|currentTimeMillis|nanoTime|getenv|getProperty|random")));

    @ArchTest
    static final ArchRule NO_STATIC_STATE_THAT_CHANGES =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_FLOATING_POINT =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_ANSWERS =
            methods().should().notHaveRawReturnType(double.class).andShould().notHaveRawReturnType(float.class);

    @ArchTest
    static final ArchRule ONLY_JSON_KNOWS_JSON = noClasses()
            .that(not(resideInAPackage("org.confisca.json..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule JSON_DOES_NOT_LEAK_JACKSON = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.confisca.json..")
            .should()
            .notHaveRawReturnType(resideInAPackage("com.fasterxml.."))
            .andShould()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(resideInAPackage("com.fasterxml..")));

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
