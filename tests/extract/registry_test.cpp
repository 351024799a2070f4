// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/registry.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "tests/paths.hpp"

namespace uprex {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> rogues(const std::vector<std::string>& names) {
  std::vector<fs::path> paths;
  for (const auto& name : names) paths.push_back(rogue_folder() / name);
  return paths;
}

Document mock_document(const std::string& order) {
  Document document;
  document.blocks.emplace_back().text = order;
  return document;
}

// What calling `action` threw, as "KIND: message | advice"; "nothing" where it did not throw.
template <class Action>
std::string thrown(Action action) {
  const auto line = [](const std::string& kind, const Error& error) {
    return kind + ": " + error.what() + " | " + error.advice();
  };
  try {
    action();
  } catch (const LoadError& error) {
    return line("load", error);
  } catch (const PluginError& error) {
    return line("plugin", error);
  } catch (const Error& error) {
    return line("error", error);
  }
  return "nothing";
}

struct Refusal {
  const char* rogue;
  std::vector<const char*> said;
};

std::ostream& operator<<(std::ostream& out, const Refusal& row) { return out << row.rogue; }

class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, is_reported_and_the_others_load) {
  const auto& [rogue, said] = GetParam();
  const Registry registry(rogues({rogue, "mock"}));
  ASSERT_EQ(registry.refusals().size(), 1u);
  const auto& refusal = registry.refusals()[0];
  EXPECT_EQ(refusal.path.filename(), std::string("rogue_") + rogue + ".so");
  for (const char* words : said)
    EXPECT_NE(refusal.message.find(words), std::string::npos) << refusal.message;
  ASSERT_EQ(registry.plugins().size(), 1u);
  EXPECT_EQ(registry.plugins()[0].name, "mock");
}

INSTANTIATE_TEST_SUITE_P(
    Registry, Refused,
    testing::Values(Refusal{"wrong_api", {"expected plugin API 5", "found 999"}},
                    Refusal{"wrong_compiler", {"expected compiler " UPREX_COMPILER, "fortran-77"}},
                    Refusal{"no_symbol", {"expected the symbol uprex_plugin", "found none"}},
                    Refusal{"no_name", {"expected a name and a version"}},
                    Refusal{"no_factory", {"expected a factory", "null pointer"}},
                    Refusal{"null_factory", {"expected an extractor", "returned null"}},
                    Refusal{"factory_throws", {"expected an extractor", "no extractor today"}},
                    Refusal{"factory_throws_int", {"expected an extractor", "threw"}}),
    [](const auto& row) { return std::string(row.param.rogue); });

TEST(Registry, refuses_files_that_are_no_library) {
  const fs::path folder = fs::path(testing::TempDir()) / "uprex_no_library";
  fs::create_directories(folder);
  std::ofstream(folder / "text.so") << "not a library";
  std::ofstream(folder / "readme.txt") << "not looked at";
  const Registry registry({folder});
  ASSERT_EQ(registry.refusals().size(), 1u);
  EXPECT_EQ(registry.refusals()[0].path, folder / "text.so");
  EXPECT_EQ(registry.refusals()[0].message, "expected a shared library, but the file is not one");
  fs::remove_all(folder);
}

TEST(Registry, knows_name_version_api_and_path) {
  const Registry registry(rogues({"mock"}));
  ASSERT_EQ(registry.plugins().size(), 1u);
  const PluginInfo info = registry.plugins()[0];
  EXPECT_EQ(info.name, "mock");
  EXPECT_EQ(info.version, "1.2.3");
  EXPECT_EQ(info.api, kPluginApi);
  EXPECT_EQ(info.path, rogue_folder() / "mock" / "mock.so");
}

TEST(Registry, two_plugins_with_one_name_are_an_error_naming_both) {
  const std::string said = thrown([] { Registry registry(rogues({"twin_a", "twin_b"})); });
  EXPECT_NE(said.find("rogue_twin_a.so"), std::string::npos) << said;
  EXPECT_NE(said.find("rogue_twin_b.so"), std::string::npos) << said;
}

TEST(Registry, a_folder_given_twice_is_read_once) {
  const fs::path folder = rogue_folder() / "mock";
  const Registry registry({folder, folder / "", folder / ".." / "mock"});
  EXPECT_EQ(registry.plugins().size(), 1u);
}

TEST(Registry, a_folder_that_cannot_be_read_is_an_error) {
  EXPECT_EQ(thrown([] { Registry registry({"/nonexistent/plugins"}); }).find("plugin: "), 0u);
}

TEST(Registry, selects_the_best_match) {
  const Registry registry(rogues({"mock", "tie_a"}));
  EXPECT_EQ(registry.select(mock_document("something else"), {}), "tie_a");
  EXPECT_EQ(registry.select(mock_document("something else"), {}, "mock"), "mock");
}

TEST(Registry, a_tie_is_an_error_naming_both) {
  const Registry registry(rogues({"tie_a", "tie_b"}));
  EXPECT_EQ(thrown([&] { registry.select({}, {}); }),
            "plugin: the extractors tie_a and tie_b match equally well | "
            "choose one with --extractor");
  EXPECT_EQ(registry.select({}, {}, "tie_b"), "tie_b");
}

TEST(Registry, an_extractor_whose_match_throws_does_not_match) {
  const Registry others(rogues({"match_throws", "tie_a"}));
  EXPECT_EQ(others.select({}, {}), "tie_a");
  const std::string advice = " | report this with the document; it is a fault of the extractor";
  EXPECT_EQ(thrown([] {
              Registry(rogues({"match_throws", "mock"})).select({}, {});
            }),
            "plugin: extractor rogue 6.6.6 failed: out of wine" + advice);
  EXPECT_EQ(
      thrown([] { Registry(rogues({"match_throws_int"})).select({}, {}); }),
      "plugin: extractor rogue 6.6.6 failed: it threw an object that is not an exception" + advice);
}

TEST(Registry, a_match_that_lacks_memory_ends_the_selection) {
  const Registry registry(rogues({"match_lacks_memory", "tie_a"}));
  EXPECT_THROW(registry.select({}, {}), std::bad_alloc);
}

TEST(Registry, no_match_and_unknown_names_are_errors) {
  const Registry registry(rogues({"mock"}));
  EXPECT_EQ(thrown([&] {
              registry.select({}, {});
            }).find("load: uprex does not know this kind of document"),
            0u);
  EXPECT_EQ(thrown([&] { registry.select({}, {}, "nobody"); }),
            "plugin: no extractor is named nobody | `uprex plugins` lists the names");
}

TEST(Registry, stamps_name_and_version) {
  const Registry registry(rogues({"mock"}));
  const auto extraction = registry.extract("mock", mock_document("MOCK A/HRC/9/1 KEN 9 1 2"), {});
  EXPECT_EQ(extraction.document.extractor, "mock");
  EXPECT_EQ(extraction.document.extractor_version, "1.2.3");
  ASSERT_EQ(extraction.recommendations.size(), 2u);
  for (const auto& record : extraction.recommendations) {
    EXPECT_EQ(record.source.extractor, "mock");
    EXPECT_EQ(record.source.version, "1.2.3");
  }
  ASSERT_EQ(extraction.pledges.size(), 1u);
  EXPECT_EQ(extraction.pledges[0].source.extractor, "mock");
}

struct Throw {
  const char* rogue;
  const char* arrives;
};

std::ostream& operator<<(std::ostream& out, const Throw& row) { return out << row.rogue; }

class Throws : public testing::TestWithParam<Throw> {};

TEST_P(Throws, arrives_as_an_error_of_the_core) {
  const Registry registry(rogues({GetParam().rogue}));
  EXPECT_EQ(thrown([&] { registry.extract("rogue", {}, {}); }), GetParam().arrives);
}

INSTANTIATE_TEST_SUITE_P(
    Registry, Throws,
    testing::Values(
        Throw{"throws_std",
              "plugin: extractor rogue 6.6.6 failed: out of cheese | report this with the "
              "document; it is a fault of the extractor"},
        Throw{"throws_int",
              "plugin: extractor rogue 6.6.6 failed: it threw an object that is not an exception | "
              "report this with the document; it is a fault of the extractor"},
        Throw{"out_of_range",
              "plugin: extractor rogue 6.6.6 failed: recommendation A/1#1: response has a value "
              "that is not in its enumeration | report this with the document; it is a fault of "
              "the extractor"},
        Throw{
            "same_id",
            "plugin: extractor rogue 6.6.6 failed: pledge A/1#pledge-1: id is also the "
            "id of another record | report this with the document; it is a fault of the extractor"},
        Throw{"throws_load_error", "load: nothing to extract | give another document"}),
    [](const auto& row) { return std::string(row.param.rogue); });

// The exception's code lives in the plugin; what arrives must not.
TEST(Registry, errors_outlive_the_plugin) {
  std::string what;
  try {
    const Registry registry(rogues({"throws_load_error"}));
    registry.extract("rogue", {}, {});
  } catch (const LoadError& error) {
    what = error.what();
  }
  EXPECT_EQ(what, "nothing to extract");
}

TEST(Registry, the_built_in_folder_is_beside_the_core) {
  const fs::path folder = built_in_plugin_directory();
  EXPECT_EQ(folder.filename(), "plugins");
  EXPECT_EQ(folder.parent_path().filename(), "uprex");
}

}  // namespace
}  // namespace uprex
