#pragma once

#include <QTest>

// One program holds the tests of a folder, for a hundred programs of one test each take longer to be built
// and linked than to be run. Its first argument names the file whose tests are to run, without the ending:
// core_tests tst_region.

namespace tablee::test {

/// What stands behind TEST_MAIN().
class TestFile {
public:
    using Main = int (*)(int argc, char *argv[]);

    /// `path` is that of the file; the program finds `main` by its name.
    TestFile(const char *path, Main main);
};

}  // namespace tablee::test

/// TEST_MAIN(argc, argv) { ... }: main() of this file, were it a program of its own.
#define TEST_MAIN(argc, argv)                                                                                \
    static int mainOfThisFile(int argc, char *argv[]);                                                       \
    static const ::tablee::test::TestFile thisTestFile{__FILE__, mainOfThisFile};                            \
    static int mainOfThisFile(int argc, char *argv[])

/// Runs the tests of one class.
#define TEST_CLASS(Class)                                                                                    \
    TEST_MAIN(argc, argv)                                                                                    \
    {                                                                                                        \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

/// Runs the tests of one class with an application, of the kind that it needs.
#define TEST_CLASS_WITH(Class, Application)                                                                  \
    TEST_MAIN(argc, argv)                                                                                    \
    {                                                                                                        \
        Application application{argc, argv};                                                                 \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
