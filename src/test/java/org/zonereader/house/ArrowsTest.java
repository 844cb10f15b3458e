package org.zonereader.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports point one way, packages have no cycles, and each technology stays in its room. */
class ArrowsTest {
  private static final String ROOT = "org.zonereader";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void roomsKnowOnlyTheRoomsBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entrance")
        .definedBy(ROOT)
        .layer("ui")
        .definedBy(ROOT + ".ui..")
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .layer("library")
        .definedBy(ROOT + ".library..")
        .layer("intake")
        .definedBy(ROOT + ".intake..")
        .layer("store")
        .definedBy(ROOT + ".store..")
        .layer("compare")
        .definedBy(ROOT + ".compare..")
        .layer("export")
        .definedBy(ROOT + ".export..")
        .layer("desk")
        .definedBy(ROOT + ".desk..")
        .layer("text")
        .definedBy(ROOT + ".text..")
        .layer("model")
        .definedBy(ROOT + ".model..")
        .whereLayer("entrance")
        .mayOnlyAccessLayers("ui", "cli", "desk", "library", "model", "text")
        .whereLayer("ui")
        .mayOnlyAccessLayers("desk", "library", "model", "text")
        .whereLayer("cli")
        .mayOnlyAccessLayers("desk", "library", "model", "text")
        .whereLayer("library")
        .mayOnlyAccessLayers("intake", "store", "compare", "export", "model", "text")
        .whereLayer("intake")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("store")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("compare")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("export")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("desk")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void noPackageCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void screensKnowOnlyCommon() {
    slices()
        .matching(ROOT + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                ROOT + ".ui.window.."),
            com.tngtech.archunit.base.DescribedPredicate.alwaysTrue())
        .ignoreDependency(
            com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                ROOT + ".ui.common.."))
        .check(CLASSES);
  }

  @Test
  void sqlOnlyInTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .check(CLASSES);
  }

  @Test
  void javaFxOnlyInTheScreens() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .check(CLASSES);
  }

  @Test
  void viewModelsUseOnlyJavafxBase() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..",
            "javafx.stage..",
            "javafx.application..",
            "javafx.animation..",
            "org.controlsfx..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(CLASSES);
  }

  @Test
  void modelIsRecordsOfTheJdk() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + ".model..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void noMutableStatics() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .notHaveRawType(java.util.ArrayList.class)
        .andShould()
        .notHaveRawType(java.util.HashMap.class)
        .check(CLASSES);
  }

  @Test
  void nothingTalksToANetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket|.*Connection|Inet.*|DatagramPacket|NetworkInterface|Proxy.*)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\.(Datagram|Asynchronous.*Socket|Multicast).*")
        .orShould()
        .callMethodWhere(
            target(owner(type(java.net.URL.class))).and(target(nameMatching("open.*"))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javafx.scene.web..", "javax.net..", "java.rmi..")
        .check(CLASSES);
  }

  /** One window per library needs to speak to the other process: a file of the user's own. */
  @Test
  void onlyTheBellUsesSocketsAndNeverOfTheInternet() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".desk.Bell")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.channels\\.(Server)?SocketChannel|java\\.net\\.(UnixDomainSocketAddress|StandardProtocolFamily)")
        .check(CLASSES);
    noClasses()
        .should()
        .accessField(java.net.StandardProtocolFamily.class, "INET")
        .orShould()
        .accessField(java.net.StandardProtocolFamily.class, "INET6")
        .orShould()
        .callMethod(java.nio.channels.SocketChannel.class, "open")
        .orShould()
        .callMethod(java.nio.channels.SocketChannel.class, "open", java.net.SocketAddress.class)
        .orShould()
        .callMethod(java.nio.channels.ServerSocketChannel.class, "open")
        .check(CLASSES);
  }

  @Test
  void onlyTasksHopsToTheUiThread() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".ui.common.Tasks")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .check(CLASSES);
  }
}
