// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/markdown/markdown_text.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Markdown, escapes_markup_only) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},
      {"Ratify OP-CAT, article 5 (1) & (2); 100% = all!",
       "Ratify OP-CAT, article 5 (1) & (2); 100% = all!"},
      {"*this* and _that_", R"(\*this\* and \_that\_)"},
      {"see [1](http://x) <b>", R"(see \[1\](http://x) \<b>)"},
      {"`code` ~~gone~~ \\", R"(\`code\` \~\~gone\~\~ \\)"},
      {"R&D &amp; &#33;", R"(R\&D \&amp; \&#33;)"},
      {"# heading # 2", R"(\# heading # 2)"},
      {"> quoted", R"(\> quoted)"},
      {"- take steps", R"(\- take steps)"},
      {"=1+1", R"(\=1+1)"},
      {"@SUM(A1)", R"(\@SUM(A1))"},
      {"12. Ratify", R"(12\. Ratify)"},
      {"12) Ratify", R"(12\) Ratify)"},
      {"12.", R"(12\.)"},
      {"121.1 Ratify", "121.1 Ratify"},
      {"\t \r=1", R"(\=1)"},
      {"2030 Agenda", "2030 Agenda"}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(markdown(text), expected);
}

}  // namespace
}  // namespace uprex
