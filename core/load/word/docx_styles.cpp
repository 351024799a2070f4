// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_styles.hpp"

#include <array>

#include "core/load/word/docx_values.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr int kLongestChain = 50;  // of styles based on each other

// Twentieths of a point, bounded.
std::optional<double> twips(std::string_view text) {
  const auto value = whole_number(text);
  if (!value || *value < -40'000 || *value > 40'000) return std::nullopt;
  return *value / 20.0;
}

// "_ H _Ch_G", "H_2/3_G" and "HChG" are one name.
std::string folded(std::string_view name) {
  std::string out;
  for (const char c : name)
    if (is_ascii_letter(c) || is_digit(c)) out += lower(c);
  return out;
}

bool names_heading(std::string_view name) {
  constexpr std::array<std::string_view, 12> kHeadings{
      "hmg", "hchg", "h1g", "h23g", "h4g", "h56g", "hch", "h1", "h23", "title", "subtitle", "h4"};
  const std::string fold = folded(name);
  for (const std::string_view heading : kHeadings)
    if (fold == heading) return true;
  return fold.starts_with("heading");
}

struct RawStyle {
  std::string id, based_on;
  bool paragraph = false, character = false, is_default = false, heading = false;
  RunFormat run;
  ParagraphFormat format;
};

RawStyle raw_style(const Markup& style) {
  RawStyle raw;
  raw.id = style.attribute("styleid");
  raw.based_on = value_of(style, "basedon");
  raw.paragraph = style.attribute("type") == "paragraph" || style.attribute("type").empty();
  raw.character = style.attribute("type") == "character";
  raw.is_default = !style.attribute("default").empty() && switches_on(style.attribute("default"));
  raw.heading = names_heading(raw.id) || names_heading(value_of(style, "name"));
  raw.run = run_format(style.child("rpr"));
  raw.format = paragraph_format(style.child("ppr"));
  return raw;
}

template <class T>
void fill(std::optional<T>& value, const std::optional<T>& from) {
  if (!value) value = from;
}

}  // namespace

RunFormat run_format(const Markup* properties) {
  RunFormat format;
  if (properties == nullptr) return format;
  format.bold = toggle(*properties, "b");
  format.italic = toggle(*properties, "i");
  format.hidden = toggle(*properties, "vanish");
  if (const Markup* const align = properties->child("vertalign"))
    format.raised = align->attribute("val") == "superscript";
  if (const auto size = whole_number(value_of(*properties, "sz"))) format.size = *size / 2.0;
  return format;
}

ParagraphFormat paragraph_format(const Markup* properties) {
  ParagraphFormat format;
  if (properties == nullptr) return format;
  if (const Markup* const list = properties->child("numpr")) {
    format.list = whole_number(value_of(*list, "numid"));
    format.level = whole_number(value_of(*list, "ilvl"));
  }
  if (const Markup* const indent = properties->child("ind")) {
    for (const std::string_view side : {"left", "start"})
      fill(format.left, twips(indent->attribute(side)));
    if (const auto hanging = twips(indent->attribute("hanging"))) format.first = -*hanging;
    fill(format.first, twips(indent->attribute("firstline")));
  }
  if (const Markup* const align = properties->child("jc"))
    format.centred = align->attribute("val") == "center";
  if (const auto level = whole_number(value_of(*properties, "outlinelvl")))
    format.outlined = *level >= 0 && *level < 9;
  return format;
}

RunFormat merge(const RunFormat& under, const RunFormat& over) {
  RunFormat format = over;
  fill(format.bold, under.bold);
  fill(format.italic, under.italic);
  fill(format.hidden, under.hidden);
  fill(format.raised, under.raised);
  fill(format.size, under.size);
  return format;
}

ParagraphFormat merge(const ParagraphFormat& under, const ParagraphFormat& over) {
  ParagraphFormat format = over;
  fill(format.list, under.list);
  fill(format.level, under.level);
  fill(format.left, under.left);
  fill(format.first, under.first);
  fill(format.centred, under.centred);
  fill(format.outlined, under.outlined);
  return format;
}

WordStyles::WordStyles(const Markup& part) {
  std::map<std::string, RawStyle, std::less<>> raw;
  for (const Markup& element : part.children) {
    if (element.name == "docdefaults")
      if (const Markup* const run = element.child("rprdefault"))
        defaults_ = run_format(run->child("rpr"));
    if (element.name != "style") continue;
    RawStyle style = raw_style(element);
    raw.emplace(style.id, std::move(style));
  }
  for (const auto& [id, own] : raw) {
    WordStyle style{id, own.run, own.format, own.heading, own.format.list.has_value()};
    const RawStyle* at = &own;
    for (int i = 0; i < kLongestChain && !at->based_on.empty(); ++i) {
      const auto base = raw.find(at->based_on);
      if (base == raw.end()) break;
      at = &base->second;
      style.run = merge(at->run, style.run);
      style.paragraph = merge(at->format, style.paragraph);
      style.heading = style.heading || at->heading;
    }
    if (style.paragraph.list) lists_.emplace(id, *style.paragraph.list);
    if (own.character) characters_.emplace(id, style.run);
    if (own.paragraph && own.is_default) default_ = style;
    if (own.paragraph) paragraphs_.emplace(id, std::move(style));
  }
}

const WordStyle& WordStyles::paragraph(std::string_view id) const {
  const auto style = paragraphs_.find(id);
  return style == paragraphs_.end() ? default_ : style->second;
}

const RunFormat& WordStyles::character(std::string_view id) const {
  static const RunFormat kNothing;
  const auto style = characters_.find(id);
  return style == characters_.end() ? kNothing : style->second;
}

int WordStyles::list_of(std::string_view id) const {
  const auto list = lists_.find(id);
  return list == lists_.end() ? 0 : list->second;
}

RunFormat WordStyles::look(const WordStyle& paragraph, std::string_view character,
                           const RunFormat& own) const {
  const RunFormat& style = this->character(character);
  const auto toggled = [](std::optional<bool> said, std::optional<bool> everywhere,
                          std::optional<bool> a, std::optional<bool> b) {
    return said ? *said : everywhere.value_or(false) || a.value_or(false) != b.value_or(false);
  };
  RunFormat look = merge(merge(merge(defaults_, paragraph.run), style), own);
  look.bold = toggled(own.bold, defaults_.bold, paragraph.run.bold, style.bold);
  look.italic = toggled(own.italic, defaults_.italic, paragraph.run.italic, style.italic);
  look.hidden = toggled(own.hidden, defaults_.hidden, paragraph.run.hidden, style.hidden);
  return look;
}

}  // namespace uprex::layout
