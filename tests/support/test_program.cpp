#include "support/test_program.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace tablee::test {

namespace {

std::map<std::string, TestFile::Main> &testFiles()
{
    static std::map<std::string, TestFile::Main> files;
    return files;
}

}  // namespace

TestFile::TestFile(const char *path, Main main)
{
    testFiles().emplace(std::filesystem::path{path}.stem().string(), main);
}

}  // namespace tablee::test

int main(int argc, char *argv[])
{
    const auto &files = tablee::test::testFiles();
    const auto file = argc > 1 ? files.find(argv[1]) : files.end();
    if (file == files.end()) {
        std::fprintf(stderr, "usage: %s FILE [what QTest takes], where FILE is one of:\n", argv[0]);
        for (const auto &[name, main] : files)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return file->second(argc - 1, argv + 1);
}
