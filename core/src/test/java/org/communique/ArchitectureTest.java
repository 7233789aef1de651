package org.communique;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Who may see whom, and what no code of the library does. */
@AnalyzeClasses(packages = "org.communique", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.communique";
  private static final String FACT = ROOT + ".fact";
  private static final String VALUE = ROOT + ".value";
  private static final String NORMALIZE = ROOT + ".normalize";
  private static final String GAZETTEER = ROOT + ".gazetteer";
  private static final String INTERNAL = ROOT + ".internal";
  private static final String NUMBER = INTERNAL + ".number";
  private static final String ICU = INTERNAL + ".icu";
  private static final String INTERNAL_GAZETTEER = INTERNAL + ".gazetteer";
  private static final List<String> STAGES =
      Stream.of("text", "lexicon", "mention", "clause", "frame", "resolve")
          .map(stage -> INTERNAL + "." + stage)
          .toList();
  private static final Set<String> EXPORTED = Set.of(ROOT, FACT, VALUE, NORMALIZE, GAZETTEER);
  private static final String[] EXACT = {VALUE, FACT, NORMALIZE, NUMBER};
  private static final String[] OVER_TEXT =
      Stream.concat(Stream.of(NORMALIZE, NUMBER), STAGES.stream()).toArray(String[]::new);

  @ArchTest static final ArchRule values_see_nothing = sees(VALUE);

  @ArchTest static final ArchRule facts_see_values = sees(FACT, VALUE);

  @ArchTest
  static final ArchRule parsers_see_values_and_the_reading_of_numbers =
      sees(NORMALIZE, VALUE, NUMBER, ICU);

  @ArchTest static final ArchRule the_reading_of_numbers_sees_values = sees(NUMBER, VALUE, ICU);

  @ArchTest
  static final ArchRule the_gazetteer_sees_values_and_its_own_internals =
      sees(GAZETTEER, VALUE, INTERNAL_GAZETTEER);

  @ArchTest
  static final ArchRule the_internals_of_the_gazetteer_see_values =
      sees(INTERNAL_GAZETTEER, VALUE, ICU);

  @ArchTest static final ArchRule the_seam_of_icu_sees_values = sees(ICU, VALUE);

  @ArchTest
  static void a_stage_sees_only_those_before_it(JavaClasses classes) {
    for (int stage = 0; stage < STAGES.size(); stage++) {
      List<String> seen = new ArrayList<>(STAGES.subList(0, stage));
      seen.addAll(List.of(ROOT, FACT, VALUE, NORMALIZE, GAZETTEER, INTERNAL));
      sees(STAGES.get(stage), seen.toArray(String[]::new)).check(classes);
    }
  }

  @ArchTest
  static final ArchRule only_the_last_stage_sees_facts =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES.subList(0, STAGES.size() - 1).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, FACT, INTERNAL);

  @ArchTest
  static final ArchRule icu_is_behind_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage(ICU)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.ibm.icu..");

  @ArchTest
  static final ArchRule signatures_are_of_the_jdk_and_the_library =
      methods()
          .that(describe("a user can see", ArchitectureTest::isVisible))
          .should(haveSignaturesOf(fromJdkOrLibrary(), "the JDK and the library"))
          .andShould(haveSignaturesOf(notInternal(), "exported packages"));

  @ArchTest
  static final ArchRule running_text_is_read_without_regular_expressions =
      noClasses()
          .that()
          .resideInAnyPackage(OVER_TEXT)
          .should()
          .dependOnClassesThat(resideInAPackage("java.util.regex"))
          .orShould()
          .callMethodWhere(isRegexOfString());

  @ArchTest
  static final ArchRule no_number_is_binary_floating_point =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should()
          .notHaveRawType(binaryFraction());

  @ArchTest
  static final ArchRule no_method_takes_or_gives_binary_floating_point =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should(
              haveSignaturesOf(
                  DescribedPredicate.not(binaryFraction()), "anything but float and double"));

  @ArchTest
  static final ArchRule nothing_depends_on_the_machine =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethodWhere(isNow())
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class);

  @ArchTest
  static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal();

  @ArchTest
  static void every_package_is_null_marked(JavaClasses classes) {
    List<String> unmarked = new ArrayList<>();
    collectUnmarked(classes.getPackage(ROOT), unmarked);
    assertThat(unmarked).as("packages without @NullMarked in their package-info").isEmpty();
  }

  private static void collectUnmarked(JavaPackage parent, List<String> unmarked) {
    if (!parent.getClasses().isEmpty() && !parent.isAnnotatedWith(NullMarked.class)) {
      unmarked.add(parent.getName());
    }
    parent.getSubpackages().forEach(child -> collectUnmarked(child, unmarked));
  }

  /** Of the library, the package sees itself and the packages given, whatever libraries it uses. */
  private static ArchRule sees(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    System.arraycopy(others, 0, allowed, 0, others.length);
    allowed[others.length] = name;
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true);
  }

  private static boolean isVisible(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return EXPORTED.contains(owner.getPackageName())
        && isPublic(owner)
        && (method.getModifiers().contains(JavaModifier.PUBLIC)
            || method.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  private static DescribedPredicate<JavaClass> fromJdkOrLibrary() {
    return resideInAnyPackage("java..", ROOT + "..")
        .or(describe("primitive", JavaClass::isPrimitive));
  }

  private static DescribedPredicate<JavaClass> notInternal() {
    return DescribedPredicate.not(resideInAPackage(INTERNAL + ".."));
  }

  private static DescribedPredicate<JavaClass> binaryFraction() {
    Set<String> names = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    return describe(
        "float or double", type -> names.contains(type.getBaseComponentType().getName()));
  }

  private static DescribedPredicate<JavaMethodCall> isRegexOfString() {
    Set<String> names = Set.of("matches", "replaceAll", "replaceFirst");
    return describe(
        "a method of String takes a regular expression",
        call ->
            call.getTargetOwner().isEquivalentTo(String.class) && names.contains(call.getName()));
  }

  private static DescribedPredicate<JavaMethodCall> isNow() {
    return describe(
        "the time is asked for",
        call -> {
          AccessTarget.MethodCallTarget target = call.getTarget();
          boolean now =
              target.getName().equals("now")
                  && target.getOwner().getPackageName().startsWith("java.time");
          return now || target.getName().equals("currentTimeMillis");
        });
  }

  private static ArchCondition<JavaMethod> haveSignaturesOf(
      DescribedPredicate<JavaClass> allowed, String of) {
    return new ArchCondition<>("have signatures of " + of) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : involved(method)) {
          JavaClass base = type.getBaseComponentType();
          if (!allowed.test(base)) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " has " + base.getName() + " in its signature"));
          }
        }
      }
    };
  }

  private static Set<JavaClass> involved(JavaCodeUnit unit) {
    Set<JavaClass> all = new LinkedHashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
    unit.getParameterTypes().forEach(type -> all.addAll(type.getAllInvolvedRawTypes()));
    return all;
  }
}
