// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html_flow.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/load/html/html_list.hpp"
#include "core/load/html/html_table.hpp"
#include "core/load/layout/row_cells.hpp"

namespace uprex::layout {
namespace {

constexpr double kListIndent = 30;  // 40 pixels, as browsers set lists and quotations

bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_list(std::string_view name) {
  return name == "ol" || name == "ul" || name == "menu" || name == "dir";
}

// True for the page heads and feet of LibreOffice.
bool is_furniture(const Markup& element) {
  const auto title = element.attribute("title");
  return element.name == "div" && (title == "header" || title == "footer");
}

class FlowReader {
 public:
  FlowReader(const Markup& root, const StyleSheet& sheet, Document& document)
      : sheet_(sheet), counters_(sheet.counters()), document_(document), notes_(find_notes(root)) {
    for (const std::string& label : notes_.labels) {
      document_.notes.emplace_back();
      document_.notes.back().kind = BlockKind::note;
      document_.notes.back().label = label;
    }
  }

  void read(const Markup& root) {
    children(root, {});
    flush();
    document_.blocks = maker_.take();
    if (deletions_ > 0)
      document_.diagnostics.push_back(
          {Severity::info,
           "tracked_changes",
           std::to_string(deletions_) + " passages marked as deleted are left out",
           {},
           0});
  }

 private:
  void children(const Markup& element, const Style& style) {
    for (const Markup& child : element.children) {
      if (child.name.empty())
        text(child.text, style);
      else
        this->element(child, style);
    }
  }

  // Word's "<![if !supportLists]>" is neither markup nor text.
  void text(std::string_view text, const Style& style) {
    while (!text.empty()) {
      const auto begin = text.find("<![");
      text_.add(text.substr(0, begin), style);
      const auto end = begin == std::string_view::npos ? begin : text.find("]>", begin);
      text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 2);
    }
  }

  void element(const Markup& element, const Style& parent) {
    const std::string_view name = element.name;
    start_note(element);
    if (is_dropped(name) || notes_.ways_back.contains(&element)) return;
    if (name == "br") return text_.line_break();
    if (name == "del") return static_cast<void>(++deletions_);
    if (const auto mark = notes_.marks.find(&element); mark != notes_.marks.end())
      return text_.add_mark(notes_.labels[static_cast<std::size_t>(mark->second)], mark->second);
    const Style style = sheet_.style_of(element, parent);
    if (style.hidden) return;
    if (const auto held = notes_.containers.find(&element);
        held != notes_.containers.end() && note_ < 0)
      return note(element, style, held->second);
    if (is_furniture(element)) return furniture(element, style);
    if (!is_block(name) && !style.block && name != "hr") return inline_element(element, style);
    flush();
    if (name == "table")
      table(element, style);
    else if (is_list(name))
      list(element, style);
    else
      block(element, style);
    flush();
  }

  void inline_element(const Markup& element, const Style& style) {
    if (!style.raised) text_.edge();
    if (element.name == "q") text_.add("“", style);
    children(element, style);
    if (element.name == "q") text_.add("”", style);
    if (!style.raised) text_.edge();
  }

  void block(const Markup& element, const Style& style) {
    const BlockContext before = context_;
    const bool quoted = element.name == "blockquote" || element.name == "dd";
    context_.indent += style.margin + style.first_line + (quoted ? kListIndent : 0);
    context_.heading = context_.heading || is_heading(element.name);
    centred_ = style.centred;
    children(element, style);
    flush();
    // The first block in a list item takes the marker of the item.
    const BlockContext used = std::exchange(context_, before);
    context_.counted = used.counted;
    context_.marker = used.marker;
  }

  void list(const Markup& list, const Style& style) {
    const BlockContext before = context_;
    ListCounter counter(list, style.marker);
    counters_.enter(list);
    context_.indent += style.margin + kListIndent;
    context_.under = in_item_ || (counter.starts_at_one() && maker_.has_paragraphs());
    for (const Markup& child : list.children) {
      if (child.name != "li") {
        if (child.name.empty())
          text(child.text, style);
        else
          element(child, style);
        continue;
      }
      const Style item_style = sheet_.style_of(child, style);
      std::string marker = counter.next(child, item_style.marker);
      if (auto own = counters_.next(list)) marker = *std::move(own);
      if (item_style.hidden) continue;
      flush();
      item(child, style, marker);
      flush();
    }
    context_ = before;
  }

  void item(const Markup& item, const Style& style, const std::string& marker) {
    if (in_cell_ && !marker.empty()) text_.add(marker + " ", style);
    context_.counted = note_ < 0 && !in_cell_ && !marker.empty();
    context_.marker = context_.counted ? marker : std::string{};
    const bool outer = std::exchange(in_item_, true);
    element(item, style);
    in_item_ = outer;
    context_.counted = false;
  }

  void table(const Markup& table, const Style& style) {
    if (in_cell_ || note_ >= 0 || is_layout(table)) return children(table, style);
    TableReader reader(table);
    while (const auto* row = reader.next()) {
      std::vector<Block> cells;
      std::vector<CellLook> looks;
      const Style row_style = sheet_.style_of(reader.row_element(), style);
      for (const TableCell& cell : *row) {
        Block text;
        const Style own = cell.element ? sheet_.style_of(*cell.element, row_style) : row_style;
        if (cell.element != nullptr) text = cell_text(*cell.element, own);
        cells.push_back(std::move(text));
        looks.push_back({cell.goes_on_above, cell.goes_on_left, own.fill});
      }
      add_row(std::move(cells), std::move(looks));
    }
  }

  Block cell_text(const Markup& cell, const Style& style) {
    Block text;
    if (style.hidden) return text;
    in_cell_ = true;
    children(cell, style);
    in_cell_ = false;
    for (const TextLine& line : text_.take()) {
      append_text(text, line.block);
      text.size = line.block.size;
    }
    return text;
  }

  void add_row(std::vector<Block> cells, std::vector<CellLook> looks) {
    const bool coloured = std::ranges::any_of(looks, [](const auto& look) { return !!look.fill; });
    if (!coloured && is_numbered_text(cells)) {
      TextLine line;
      line.block = std::move(cells[0]);
      append_text(line.block, cells[1]);
      return maker_.add({std::move(line)}, context_);
    }
    Block row = join_cells(cells);
    row.indent = context_.indent;
    row.cells = std::move(looks);
    if (row.text.find_first_not_of('\t') != std::string::npos) maker_.add_row(std::move(row));
  }

  // Goes to the next note if the element begins one in a container of several notes.
  void start_note(const Markup& element) {
    const auto start = notes_.starts.find(&element);
    if (note_ < 0 || start == notes_.starts.end()) return;
    flush();
    note_ = start->second;
  }

  void note(const Markup& element, const Style& style, int index) {
    flush();
    note_ = index;
    if (const auto start = notes_.starts.find(&element); start != notes_.starts.end())
      note_ = start->second;
    children(element, style);
    flush();
    note_ = -1;
  }

  void add_to_note(std::vector<TextLine> lines) {
    Block& note = document_.notes[static_cast<std::size_t>(note_)];
    for (TextLine& line : lines) {
      if (note.text.empty()) {
        note.size = line.block.size;
        const Label label = parse_label(line.block.text);
        if (label.kind != LabelKind::none &&
            (label.text == note.label || label.text == note.label + '.'))
          line.block.erase(0, label.length);
      }
      append_text(note, line.block);
    }
  }

  void furniture(const Markup& element, const Style& style) {
    flush();
    BlockMaker body = std::exchange(maker_, {});
    children(element, style);
    flush();
    for (Block& block : maker_.take()) document_.furniture.push_back(std::move(block));
    maker_ = std::move(body);
  }

  void flush() {
    if (in_cell_) return text_.space();
    if (text_.empty()) return;
    std::vector<TextLine> lines = text_.take();
    if (note_ >= 0) return add_to_note(std::move(lines));
    for (TextLine& line : lines) line.centred = centred_;
    if (!lines.empty()) maker_.add(std::move(lines), context_);
  }

  const StyleSheet& sheet_;
  ListCounters counters_;
  Document& document_;
  const PageNotes notes_;
  TextBuilder text_;
  BlockMaker maker_;
  BlockContext context_;
  bool centred_ = false, in_cell_ = false, in_item_ = false;
  int note_ = -1;  // the note that text goes to
  std::size_t deletions_ = 0;
};

// Moves notes that no link leads to, which begin with a raised mark.
void take_unlinked_notes(Document& document) {
  const std::size_t linked = document.notes.size();
  const auto is_note = [](const Block& block) {
    return block.label.empty() && block.kind != BlockKind::table_row && !block.text.empty() &&
           !block.marks.empty() && block.marks.front().offset == 0 && block.marks.front().note < 0;
  };
  for (Block& block : document.blocks) {
    if (!is_note(block)) continue;
    Block note = std::exchange(block, {});
    note.kind = BlockKind::note;
    note.label = note.marks.front().label;
    note.marks.erase(note.marks.begin());
    document.notes.push_back(std::move(note));
  }
  if (document.notes.size() == linked) return;
  std::erase_if(document.blocks, [](const Block& block) {
    return block.text.empty() && block.label.empty() && block.marks.empty();
  });
  std::unordered_map<std::string, int> by_label;
  for (std::size_t i = linked; i < document.notes.size(); ++i)
    by_label.try_emplace(document.notes[i].label, static_cast<int>(i));
  for (Block& block : document.blocks)
    for (NoteMark& mark : block.marks)
      if (const auto note = by_label.find(mark.label); mark.note < 0 && note != by_label.end())
        mark.note = note->second;
}

}  // namespace

void read_flow(const Markup& root, const StyleSheet& sheet, Document& document) {
  FlowReader(root, sheet, document).read(root);
  take_unlinked_notes(document);
}

}  // namespace uprex::layout
