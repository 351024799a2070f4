// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/legacy_word.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>
#include <iterator>
#include <string>

#include "core/load/word/docx.hpp"
#include "core/model/diagnostic.hpp"
#include "tests/paths.hpp"

namespace uprex::layout {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytes(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

std::string ole(const std::string& stream) {
  std::string out("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  out.resize(1024);
  out[48] = 1;  // the sector where the directory begins
  for (const char c : stream) out += std::string{c, '\0'};
  return out;
}

// A folder that is the temporary folder and the only one in PATH for the time of a test.
class Ole : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "ole-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    path_ = getenv("PATH") == nullptr ? "" : getenv("PATH");
    fs::create_directory(folder_ / "tmp");
    setenv("TMPDIR", (folder_ / "tmp").c_str(), 1);
    setenv("PATH", folder_.c_str(), 1);
  }
  void TearDown() override {
    EXPECT_TRUE(fs::is_empty(folder_ / "tmp")) << "something was left behind";
    setenv("PATH", path_.c_str(), 1);
    unsetenv("TMPDIR");
    fs::remove_all(folder_);
  }

  // A stand-in for LibreOffice; $7 is the folder to write to, $8 the document.
  fs::path converter(const std::string& script) {
    const fs::path path = folder_ / "soffice";
    std::ofstream(path) << "#!/bin/sh\nPATH=/usr/bin:/bin\n" << script << '\n';
    fs::permissions(path, fs::perms::owner_all);
    return path;
  }

  std::string refusal(const std::string& document) {
    try {
      load_doc(bytes(document));
      return "loaded";
    } catch (const LoadError& error) {
      return std::string(error.what()) + "; " + error.advice();
    } catch (const ToolError& error) {
      return "[tool] " + std::string(error.what()) + "; " + error.advice();
    }
  }

  fs::path folder_;
  std::string path_;
};

TEST_F(Ole, names_the_missing_package) {
  EXPECT_EQ(refusal(ole("WordDocument")),
            "[tool] this is a legacy Word document (.doc); LibreOffice is needed to convert it; "
            "install the package libreoffice-writer, or save the document as .docx");
}

TEST_F(Ole, refuses_other_office_files) {
  EXPECT_EQ(refusal(ole("Workbook")),
            "this is a legacy Office file, but not a Word document; give the report as PDF or Word "
            "document");
  EXPECT_EQ(refusal(ole("Workbook").substr(0, 700)),
            "the legacy Office file breaks off; download the file again");
  EXPECT_EQ(refusal(ole("EncryptedPackage")),
            "the Word document is encrypted; save it without a password");
}

TEST_F(Ole, reads_the_converted_document) {
  const auto draft = source_folder() / "fixtures/word/draft_by_style.docx";
  converter("mkdir -p \"$7\" && cp \"" + draft.string() + "\" \"$7/in.docx\"");
  const Document document = load_doc(bytes(ole("WordDocument")));
  EXPECT_EQ(document.format, "doc");
  EXPECT_FALSE(document.blocks.empty());
}

TEST_F(Ole, reports_a_converter_that_fails) {
  for (const char* script :
       {"exit 1", "exit 0", "kill -9 $$", "mkdir \"$7\"; echo x > \"$7/in.docx\""}) {
    converter(script);
    EXPECT_NE(refusal(ole("WordDocument")), "loaded") << script;
  }
}

TEST_F(Ole, ends_a_converter_that_hangs) {
  const fs::path slow = converter("sleep 60");
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW(convert_doc(bytes(ole("WordDocument")), slow, 1), ToolError);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST_F(Ole, reads_with_libreoffice) {
  setenv("PATH", path_.c_str(), 1);
  const fs::path real = find_converter();
  if (real.empty()) GTEST_SKIP() << "LibreOffice (soffice) is not installed: not tried";
  // Text is a document that LibreOffice reads whatever its name says.
  const Document document = load_docx(convert_doc(bytes("6.1 Ratify it (France);\n"), real, 60));
  ASSERT_FALSE(document.blocks.empty());
  EXPECT_EQ(document.blocks[0].label, "6.1");
}

}  // namespace
}  // namespace uprex::layout
