// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx_body.hpp"

#include "core/load/colour.hpp"

#include <algorithm>
#include <utility>

#include "core/load/word/docx_values.hpp"

namespace uprex::layout {
namespace {

constexpr int kMostSpanned = 63;  // columns; Word has no more

const Markup* grandchild(const Markup& parent, std::string_view child, std::string_view name) {
  const Markup* const element = parent.child(child);
  return element == nullptr ? nullptr : element->child(name);
}

// The number of columns that a cell spans.
int columns_of(const Markup& cell) {
  const Markup* const properties = cell.child("tcpr");
  const int span =
      properties == nullptr ? 1 : whole_number(value_of(*properties, "gridspan")).value_or(1);
  return std::clamp(span, 1, kMostSpanned);
}

// A row or a cell.
bool is_deleted(const Markup& element) {
  return grandchild(element, "trpr", "del") != nullptr ||
         grandchild(element, "tcpr", "celldel") != nullptr;
}

// Collects the rows of a table or the cells of a row, also those in content controls.
void collect(const Markup& parent, std::string_view name, TrackedChanges& changes,
             std::vector<const Markup*>& found) {
  for (const Markup& child : parent.children) {
    if (child.name == name) {
      if (is_deleted(child))
        ++changes.dropped;
      else
        found.push_back(&child);
    } else if (wrapper_of(child, changes) == Wrapper::transparent) {
      if (const Markup* const content = content_of(child)) collect(*content, name, changes, found);
    }
  }
}

class BodyReader {
 public:
  explicit BodyReader(WordDocument& document)
      : document_(document), runs_(document.styles, document.notes, document.changes) {}

  std::vector<Block> read(const Markup& body) {
    read_children(body);
    flush();
    return std::move(blocks_);
  }

 private:
  void read_children(const Markup& parent) {
    for (const Markup& child : parent.children) {
      if (child.name == "p")
        read_paragraph(child);
      else if (child.name == "tbl")
        read_table(child);
      else if (child.name == "altchunk")
        document_.foreign_parts = true;
      else if (wrapper_of(child, document_.changes) == Wrapper::transparent)
        if (const Markup* const content = content_of(child)) read_children(*content);
    }
  }

  // True if the end of the paragraph was deleted: the next paragraph continues it.
  bool mark_deleted(const Markup& paragraph) {
    const Markup* const mark = grandchild(paragraph, "ppr", "rpr");
    if (mark == nullptr) return false;
    if (mark->child("ins") != nullptr || mark->child("moveto") != nullptr) ++document_.changes.kept;
    if (mark->child("del") == nullptr && mark->child("movefrom") == nullptr) return false;
    ++document_.changes.dropped;
    return true;
  }

  void read_paragraph(const Markup& paragraph) {
    const Markup* const properties = paragraph.child("ppr");
    const Markup* const named = properties == nullptr ? nullptr : properties->child("pstyle");
    const WordStyle& style =
        document_.styles.paragraph(named == nullptr ? std::string_view{} : named->attribute("val"));
    ParagraphText text = std::move(carried_);
    carried_ = {};
    const bool goes_on = mark_deleted(paragraph);
    const ParagraphText own = runs_.read(paragraph, style);
    text.append(own);
    if (text.size == 0) text.size = own.size;
    const auto boxes = runs_.take_boxes();
    if (goes_on) {
      carried_ = std::move(text);
    } else if (!text.blank() || !is_hidden(paragraph)) {
      add(text, look_of(properties, style));
    }
    for (const Markup* const box : boxes) read_children(*box);
  }

  static bool is_hidden(const Markup& paragraph) {
    const Markup* const mark = grandchild(paragraph, "ppr", "rpr");
    return mark != nullptr && run_format(mark).hidden.value_or(false);
  }

  ParagraphLook look_of(const Markup* properties, const WordStyle& style) {
    const ParagraphFormat own = paragraph_format(properties);
    ParagraphFormat format = merge(style.paragraph, own);
    ParagraphLook look;
    const int list = format.list.value_or(0);
    int level = format.level.value_or(0);
    if (!own.level && !own.list)
      level = document_.numbering.level_of_style(list, style.id).value_or(level);
    if (const ListLevel* const its = list > 0 ? document_.numbering.level(list, level) : nullptr) {
      look.label = document_.numbering.next(list, level);
      // The indents of a list win over those of the style, unless the list comes from the style.
      if (!own.left && (own.list || !style.paragraph.left)) format.left = its->left;
      if (!own.first && (own.list || !style.paragraph.first)) format.first = its->first;
    }
    look.heading = style.heading || format.outlined.value_or(false);
    look.centred = format.centred.value_or(false);
    look.indent = format.left.value_or(0) + format.first.value_or(0);
    return look;
  }

  void add(const ParagraphText& text, const ParagraphLook& look) {
    if (text.blank() && text.marks.empty()) return;
    ParagraphLook next = look;
    for (const ParagraphText& line : separate_lines(text)) {
      blocks_.push_back(make_block(line, next));
      next.label.clear();
    }
  }

  void flush() {
    if (!carried_.blank()) add(carried_, {});
    carried_ = {};
  }

  // A table of one column only frames text: its cells are read as paragraphs.
  void read_table(const Markup& table) {
    flush();
    std::vector<const Markup*> rows;
    collect(table, "tr", document_.changes, rows);
    std::vector<std::vector<const Markup*>> cells;
    std::size_t widest = 0;
    for (const Markup* const row : rows) {
      cells.emplace_back();
      collect(*row, "tc", document_.changes, cells.back());
      widest = std::max(widest, cells.back().size());
      if (widest > 1 || cells.back().empty()) continue;
      if (columns_of(*cells.back().front()) > 1) widest = 2;
    }
    for (const auto& row : cells) {
      if (widest > 1)
        read_row(row);
      else
        for (const Markup* const cell : row) read_children(*cell);
    }
  }

  // Makes one block with a tab between cells. The further columns of a spanning cell are empty, and
  // so are cells that a cell of the row above covers.
  void read_row(const std::vector<const Markup*>& cells) {
    Block row;
    row.kind = BlockKind::table_row;
    bool first = true;
    for (const Markup* const cell : cells) {
      if (!first) row.text += '\t';
      first = false;
      const CellLook look{goes_on_from_above(*cell), false, fill_of(*cell)};
      if (!look.goes_on_above) append_cell(row, *cell);
      const auto further = static_cast<std::size_t>(columns_of(*cell) - 1);
      row.text.append(further, '\t');
      row.cells.push_back(look);
      row.cells.insert(row.cells.end(), further, {look.goes_on_above, true, look.fill});
    }
    const bool blank = row.text.find_first_not_of(" \t") == std::string::npos;
    if (!blank) blocks_.push_back(std::move(row));
  }

  static bool goes_on_from_above(const Markup& cell) {
    const Markup* const merge = grandchild(cell, "tcpr", "vmerge");
    return merge != nullptr && merge->attribute("val") != "restart";
  }

  // The shading of a cell; empty for none and for white.
  static std::optional<std::uint32_t> fill_of(const Markup& cell) {
    const Markup* const shading = grandchild(cell, "tcpr", "shd");
    if (shading == nullptr) return std::nullopt;
    return colour_of(shading->attribute("fill"));
  }

  // Reads the paragraphs and tables in a cell like any text and joins them by spaces.
  void append_cell(Block& row, const Markup& cell) {
    std::vector<Block> outside = std::exchange(blocks_, {});
    read_children(cell);
    flush();
    const std::vector<Block> inside = std::exchange(blocks_, std::move(outside));
    for (const Block& block : inside) append_block(row, block);
  }

  WordDocument& document_;
  RunReader runs_;
  ParagraphText carried_;  // text of a paragraph whose end was deleted
  std::vector<Block> blocks_;
};

}  // namespace

void append_block(Block& to, const Block& from) {
  if (to.size == 0) to.size = from.size;
  const bool apart = to.text.empty() || to.text.back() == '\t';
  std::string_view separator = apart ? "" : " ";
  if (!from.label.empty()) {
    to.append(from.label, {}, separator);
    separator = from.text.empty() ? "" : " ";
  }
  MarkedText words = from;
  std::ranges::replace(words.text, '\t', ' ');
  to.append(words, separator);
}

std::vector<Block> read_body(WordDocument& document, const Markup& body) {
  return BodyReader(document).read(body);
}

}  // namespace uprex::layout
