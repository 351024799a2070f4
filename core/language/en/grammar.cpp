// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of English. Everyone else gets it by Language::grammar().
#include "core/language/grammar.hpp"

#include "core/language/en/item_clause.hpp"
#include "core/language/en/phrase.hpp"
#include "core/language/language.hpp"

namespace uprex {
namespace {

class EnglishGrammar final : public Grammar {
 public:
  bool asks(std::string_view text) const override { return en::asks(text); }
  bool goes_on(std::string_view text) const override { return en::goes_on(text); }
  bool is_cut(std::string_view text) const override { return en::is_cut(en::piece_of(text).own); }
  std::string_view without_final_mark(std::string_view item) const override {
    return en::without_final_mark(item);
  }
  void read_clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end,
                   std::vector<Part>& parts) const override {
    en::read_clause(item, std::move(stretches), end, parts);
  }
};

}  // namespace

// For the list of languages, which core/cmake/uprex_languages.cmake writes.
const Grammar& grammar_en();

const Grammar& grammar_en() {
  static const EnglishGrammar grammar;
  return grammar;
}

}  // namespace uprex
