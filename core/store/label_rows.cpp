#include "core/store/label_rows.hpp"

#include <array>
#include <charconv>

#include "core/store/row_values.hpp"

namespace uprex {
namespace {

constexpr std::string_view kAction = "action";

struct List {
  std::string_view kind;
  std::vector<Label> Labels::*labels;
};

// In the order of the table's key, `action` coming first: each row then goes in behind the last.
constexpr std::array kLists{List{"group", &Labels::groups},
                            List{"instrument", &Labels::instruments},
                            List{"issue", &Labels::issues}, List{"sdg", &Labels::sdgs}};

// The columns of numbers take over text that is a number: no digit is lost either way.
std::string written(double score) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), score).ptr;
  return {digits.data(), end};
}

std::optional<double> read_score(const std::string& digits) {
  double score = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, score);
  return result.ec == std::errc() && result.ptr == end ? std::optional(score) : std::nullopt;
}

std::optional<int> action_from(const std::string& name) {
  return name.size() == 1 && name[0] >= '1' && name[0] <= '5' ? std::optional(name[0] - '0')
                                                              : std::nullopt;
}

void add(Labels& labels, const std::string& kind, const std::string& name, double score) {
  if (kind == kAction) {
    labels.action = ActionLabel{known(action_from(name)), score};
    return;
  }
  std::optional<std::vector<Label> Labels::*> list;
  for (const List& each : kLists)
    if (each.kind == kind) list = each.labels;
  (labels.*known(list)).push_back({name, score});
}

}  // namespace

LabelWriter::LabelWriter(Database& database) : label_(database, insert("labels", 5)) {}

void LabelWriter::put(long long rec, const Labels& labels) {
  if (const auto& action = labels.action)
    label_.run(
        {rec, std::string(kAction), 0, std::to_string(action->category), written(action->score)});
  for (const List& list : kLists) {
    long long place = 0;
    for (const Label& label : labels.*list.labels)
      label_.run({rec, std::string(list.kind), place++, label.name, written(label.score)});
  }
}

LabelReader::LabelReader(Database& database)
    : labels_(database,
              "SELECT d.rec, d.kind, d.name, d.score FROM recommendations r"
              " JOIN labels d ON d.rec = r.rec WHERE r.doc = :doc"
              " ORDER BY d.rec, d.kind, d.ordinal",
              4) {}

void LabelReader::read(long long doc, const std::function<Labels&(long long rec)>& labels_of) {
  for (labels_.run({doc}); labels_.next();)
    add(labels_of(labels_.number(0)), labels_.text(1), labels_.text(2),
        known(read_score(labels_.text(3))));
}

}  // namespace uprex
