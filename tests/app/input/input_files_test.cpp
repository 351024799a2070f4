// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/input/input_files.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

namespace fs = std::filesystem;

class InputFiles : public testing::Test {
 protected:
  InputFiles()
      : folder_(fs::path(testing::TempDir()) / ("uprex_inputs " + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    for (const char* name : {"b.pdf", "a.pdf", "sub/c.pdf", ".hidden.pdf", ".git/d.pdf"}) {
      fs::create_directories((folder_ / name).parent_path());
      std::ofstream(folder_ / name) << name;
    }
    fs::create_directories(folder_ / "empty");
  }
  ~InputFiles() override { fs::remove_all(folder_); }

  // The inputs relative to the folder, one a line.
  std::string expanded(const std::vector<std::string>& arguments, const std::string& names = {}) {
    std::istringstream stream(names);
    std::string lines;
    for (const auto& path : expand_inputs(arguments, stream))
      lines += path.lexically_relative(folder_).string() + "\n";
    return lines;
  }

  std::string in(const std::string& name) { return (folder_ / name).string(); }

  fs::path folder_;
};

TEST_F(InputFiles, searches_folders_in_sorted_order_without_hidden_files) {
  EXPECT_EQ(expanded({folder_.string()}), "a.pdf\nb.pdf\nsub/c.pdf\n");
}

TEST_F(InputFiles, reads_names_from_standard_input) {
  EXPECT_EQ(expanded({in("b.pdf"), "-"}, in("a.pdf") + "\n\n" + in("sub") + "\n"),
            "b.pdf\na.pdf\nsub/c.pdf\n");
}

TEST_F(InputFiles, splits_names_at_nul_or_line_end) {
  std::ofstream(folder_ / "line\nfeed.pdf") << "x";
  const std::string nul(1, '\0');
  EXPECT_EQ(expanded({"-"}, in("line\nfeed.pdf") + nul + in("a.pdf") + nul),
            "line\nfeed.pdf\na.pdf\n");
  EXPECT_EQ(expanded({"-"}, in("a.pdf") + "\r\n" + in("b.pdf") + "\r\n\r\n"), "a.pdf\nb.pdf\n");
}

TEST_F(InputFiles, follows_links_and_searches_each_folder_once) {
  const fs::path elsewhere = folder_.string() + " elsewhere";
  fs::create_directories(elsewhere);
  std::ofstream(elsewhere / "e.pdf") << "x";
  fs::create_directory_symlink(elsewhere, folder_ / "link");
  fs::create_directory_symlink(folder_, folder_ / "sub" / "loop");
  fs::create_directory_symlink(elsewhere, folder_ / "sub" / "again");
  fs::create_symlink(folder_ / "b.pdf", folder_ / "sub" / "file.pdf");
  fs::create_symlink("nowhere", folder_ / "sub" / "dangling.pdf");
  EXPECT_EQ(expanded({folder_.string()}),
            "a.pdf\nb.pdf\nlink/e.pdf\nsub/c.pdf\nsub/dangling.pdf\nsub/file.pdf\n");
  EXPECT_THROW(read_file(in("sub/dangling.pdf")), LoadError);
  fs::remove_all(elsewhere);
}

TEST_F(InputFiles, keeps_missing_files_and_empty_folders_in_the_list) {
  EXPECT_EQ(expanded({in("none.pdf"), in("empty")}), "none.pdf\nempty\n");
  EXPECT_THROW(read_file(in("none.pdf")), LoadError);
  EXPECT_THROW(read_file(in("empty")), LoadError);
}

TEST_F(InputFiles, reads_the_whole_file_up_to_the_limit) {
  const std::string path = in("big");
  std::ofstream(path) << std::string(3'000'000, 'x');
  EXPECT_EQ(read_file(path).size(), 3'000'000u);
  EXPECT_EQ(read_file(path, 3'000'000).size(), 3'000'000u);
  EXPECT_THROW(read_file(path, 2'999'999), LoadError);
  std::ofstream(in("nothing")).close();
  EXPECT_TRUE(read_file(in("nothing")).empty());
}

TEST_F(InputFiles, refuses_endless_file) { EXPECT_THROW(read_file("/dev/zero", 5000), LoadError); }

}  // namespace
}  // namespace uprex
