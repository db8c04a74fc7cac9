package org.jpylab.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layering sentences of ARCHITECTURE.md that concern the runtime. */
@AnalyzeClasses(packages = "org.jpylab", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String ROOT = "org.jpylab";

    @ArchTest
    static final ArchRule onlyPythonAndTheTablesImportGraal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT,
                            ROOT + ".python..",
                            ROOT + ".numpy..",
                            ROOT + ".scipy..",
                            ROOT + ".pylab..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.graalvm..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRenderAndDisplayDraw =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".render..", ROOT + ".display..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.awt..", "javax.swing..", "org.knowm..", "org.scilab..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dataKnowsNothingAboveIt =
            noClasses()
                    .that()
                    .resideInAnyPackage(ROOT + ".ndarray..", ROOT + ".model..", ROOT + ".figure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ROOT,
                            ROOT + ".legacy..",
                            ROOT + ".python..",
                            ROOT + ".numpy..",
                            ROOT + ".scipy..",
                            ROOT + ".pylab..",
                            ROOT + ".notebook..",
                            ROOT + ".render..",
                            ROOT + ".display..")
                    .allowEmptyShould(true);
}
