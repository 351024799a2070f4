// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/validate_extraction.hpp"

#include <cmath>
#include <concepts>
#include <set>
#include <unordered_set>

#include "core/model/fields.hpp"
#include "core/model/names.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// Only travels inside this file. `field` is the way to the value: "positions[0].status".
struct Fault {
  std::string field;
  std::string what;
};

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    if (next_utf8(text, at) == U'\uFFFD' && at == begin + 1) return false;
  }
  return true;
}

void expect(bool right, std::string_view what) {
  if (!right) throw Fault{{}, std::string(what)};
}

// Puts the name of what is checked before the way to the fault in it.
template <class Check>
void inside(const std::string& name, Check check) {
  try {
    check();
  } catch (Fault& fault) {
    const bool joined = fault.field.empty() || fault.field.front() == '[';
    fault.field.insert(0, joined ? name : name + '.');
    throw;
  }
}

template <class Record, class Value>
std::string field_name(Value Record::*member) {
  std::string name;
  for_each_field<Record>([&](const auto& field) {
    if constexpr (std::same_as<decltype(field.member), Value Record::*>)
      if (field.member == member) name = field.name;
  });
  return name;
}

// What tells an item of a list from others.
const std::string& key_of(const Label& label) { return label.name; }
template <class Item>
const Item& key_of(const Item& item) {
  return item;
}

// Throws the first Fault. One overload for each type that a field has.
struct Validator {
  static void check(Rule rule, const std::string& text) {
    if (rule.is == Is::text || (rule.null && text.empty())) return;
    expect(is_utf8(text), "is not UTF-8");
    const std::string_view fault = fault_of_text(rule.is, text);
    expect(fault.empty(), fault);
  }

  template <class Number>
  requires std::is_arithmetic_v<Number>
  static void check(Rule rule, Number number) {
    if (rule.null && number == 0) return;
    const auto value = static_cast<double>(number);
    expect(std::isfinite(value), "is not a finite number");
    const NumberRange range = number_range_of(rule.is);
    expect(value >= range.least && value <= range.most, "is out of range");
  }

  template <class Enum>
  requires std::is_enum_v<Enum>
  static void check(Rule, Enum value) {
    try {
      to_string(value);
    } catch (const Error&) {
      expect(false, "has a value that is not in its enumeration");
    }
  }

  template <class Value>
  static void check(Rule rule, const std::optional<Value>& value) {
    if (value) check(rule, *value);
  }

  template <class Item>
  static void check(Rule rule, const std::vector<Item>& items) {
    for (std::size_t i = 0; i < items.size(); ++i)
      inside('[' + std::to_string(i) + ']', [&] { check(rule, items[i]); });
    if constexpr (requires { key_of(items[0]) < key_of(items[0]); }) {
      if (!rule.once) return;
      std::set<std::remove_cvref_t<decltype(key_of(items[0]))>> seen;
      for (const Item& item : items)
        expect(seen.insert(key_of(item)).second, "holds a value twice");
    }
  }

  static void check(Rule rule, const std::map<std::string, int>& counts) {
    for (const auto& [name, count] : counts) {
      expect(fault_of_text(Is::snake_case, name).empty(), "has a name that is not snake_case");
      inside(name, [&, number = count] { check(rule, number); });
    }
  }

  // The rule of a list of labels is that of their names.
  static void check(Rule rule, const Label& label) {
    inside(field_name(&Label::name), [&] { check(rule, label.name); });
    check_fields(label);
  }

  template <HasFields Part>
  static void check(Rule, const Part& part) {
    check_fields(part);
  }

  template <class Record>
  static void check_fields(const Record& record) {
    for_each_field<Record>([&](const auto& field) {
      try {
        check(field.rule, record.*field.member);
      } catch (Fault&) {
        inside(std::string(field.name), [] { throw; });
      }
    });
  }
};

// What more than one field decides.
void check_together(const PositionRecord& record) {
  const bool one = record.scope == PositionScope::one;
  if (record.number.empty() == one)
    throw Fault{field_name(&PositionRecord::number), one ? "is missing" : "contradicts the scope"};
}
void check_together(const auto&) {}

// The fault with the name before it. The name is as good as the record allows: an id that cannot be
// printed is none.
template <class Check>
std::string fault_of(const std::string& name, Check check) {
  try {
    check();
    return {};
  } catch (const Fault& fault) {
    return name + ": " + fault.field + ' ' + fault.what;
  }
}

template <class Record>
std::string first_fault(const std::vector<Record>& records, const std::string& symbol,
                        std::unordered_set<std::string>& ids) {
  const std::string kind(kTypeName<Record>);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record& record = records[i];
    std::string fault = fault_of(kind + " number " + std::to_string(i + 1), [&] {
      inside(field_name(&Record::id), [&] { Validator::check(Is::id, record.id); });
    });
    if (!fault.empty()) return fault;
    fault = fault_of(kind + ' ' + record.id, [&] {
      if (!ids.insert(record.id).second)
        throw Fault{field_name(&Record::id), "is also the id of another record"};
      if (record.document != symbol)
        throw Fault{field_name(&Record::document), "is not the symbol of its document"};
      if (!record.id.starts_with(symbol + '#'))
        throw Fault{field_name(&Record::id), "begins with another symbol"};
      Validator::check_fields(record);
      check_together(record);
    });
    if (!fault.empty()) return fault;
  }
  return {};
}

}  // namespace

std::string validate_extraction(const Extraction& extraction) {
  std::unordered_set<std::string> ids;
  const std::string& symbol = extraction.document.symbol;
  std::string fault = fault_of(std::string(kTypeName<DocumentRecord>),
                               [&] { Validator::check_fields(extraction.document); });
  if (fault.empty()) fault = first_fault(extraction.recommendations, symbol, ids);
  if (fault.empty()) fault = first_fault(extraction.positions, symbol, ids);
  if (fault.empty()) fault = first_fault(extraction.pledges, symbol, ids);
  return fault;
}

}  // namespace uprex
