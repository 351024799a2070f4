#include "core/label/ilo_conventions.hpp"

#include <algorithm>

#include "core/language/en/ilo_wordings.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// The conventions adopted until 2025.
constexpr int kLastConvention = 192;

// A cheap test before the patterns run.
bool may_name_one(std::string_view text) {
  static constexpr std::string_view kWord = "onvention";
  const auto same = [](char any, char small) { return lower(any) == small; };
  return std::ranges::any_of(text, is_digit) ||
         std::search(text.begin(), text.end(), kWord.begin(), kWord.end(), same) != text.end();
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<std::string> read() {
    if (!may_name_one(text_)) return {};
    const bool ilo = has<en::kIlo>(text_);
    if (!ilo && has<en::kNumberedByOthers>(text_)) return {};
    read_lists();
    if (ilo) read_alone();
    if (names_.empty() && ilo && has<en::kIloConventions>(text_))
      names_.emplace_back("ILO conventions");
    return std::move(names_);
  }

 private:
  void read_lists() {
    re2::StringPiece rest = piece(text_);
    int number = 0;
    while (RE2::FindAndConsume(&rest, pattern<en::kIloNumber>(), &number)) {
      do {
        take(number, rest);
      } while (RE2::Consume(&rest, pattern<en::kNextIloNumber>(), &number));
    }
  }

  void read_alone() {
    re2::StringPiece rest = piece(text_);
    std::string before;
    int number = 0;
    while (RE2::FindAndConsume(&rest, pattern<en::kIloNumberAlone>(), &before, &number))
      if (!has<en::kOtherListsNumbers>(before)) take(number, rest);
  }

  // `rest` is the text behind the number.
  void take(int number, re2::StringPiece rest) {
    if (number < 1 || number > kLastConvention || is_of_others(rest)) return;
    names_.push_back("ILO " + std::to_string(number));
  }

  bool is_of_others(re2::StringPiece rest) const {
    const std::string_view after(rest.data(), rest.size());
    std::string_view before = text_.substr(0, text_.size() - after.size());
    before = without_trailing(before, "0123456789");
    return has<en::kOthersBefore>(before) || has<en::kOthersAfter>(after) ||
           has<en::kThingsCounted>(after);
  }

  std::string_view text_;
  std::vector<std::string> names_;
};

}  // namespace

std::vector<std::string> ilo_conventions_in(std::string_view text) { return Reader(text).read(); }

}  // namespace uprex
