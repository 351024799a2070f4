// The words of a sentence that answer: where they stand and what each says. A step of
// core/language/answer, which makes clauses of them. Pure; linear.
#pragma once

#include <re2/re2.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/en/answer_patterns.hpp"
#include "core/text/pattern.hpp"

namespace uprex {

// Bytes [begin, end) of the sentence.
struct AnswerHit {
  std::size_t begin = 0, end = 0;
  en::AnswerWords words = en::AnswerWords::notes;
  Answer answer;
  bool passive = false;  // the recommendation is its subject
};

// In order; words that answer nothing where they stand ("notes that ...") are left out.
std::vector<AnswerHit> answer_words(std::string_view text);

// An English wording, in any case; make it static, it is compiled once.
class AnswerRegex {
 public:
  explicit AnswerRegex(std::string_view regex) : regex_("(?i)" + std::string(regex)) {}
  bool in(std::string_view text) const { return RE2::PartialMatch(piece(text), regex_); }
  std::optional<std::string_view> find(std::string_view text) const {
    re2::StringPiece found;
    if (!regex_.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &found, 1)) return {};
    return std::string_view(found.data(), found.size());
  }
  std::string captured(std::string_view text) const {
    std::string found;
    RE2::PartialMatch(piece(text), regex_, &found);
    return found;
  }

 private:
  RE2 regex_;
};

}  // namespace uprex
