// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx.hpp"

#include <algorithm>
#include <deque>

#include "core/load/layout/layout.hpp"
#include "core/load/word/docx_archive.hpp"
#include "core/load/word/docx_body.hpp"

namespace uprex::layout {
namespace {

constexpr int kMostHeaders = 60;

const Markup* document_element(const MarkupTree& tree) {
  for (const Markup& element : tree.root.children)
    if (!element.name.empty()) return &element;
  return nullptr;
}

// Reads a package part by part. A broken part that is not essential becomes a diagnostic.
class Package {
 public:
  explicit Package(std::span<const std::byte> bytes) : archive_(bytes) {
    const auto stray = archive_.stray_names();
    if (!stray.empty())
      warn("stray_entry", std::to_string(stray.size()) +
                              " entries of the archive point outside of it and were not read");
    find_main();
  }

  // Null if the document has no such part.
  const Markup* part(std::string_view type) {
    for (const Relation& relation : relations_)
      if (relation.type == type && !relation.target.empty()) return read(relation.target);
    return nullptr;
  }

  const Markup& main() {
    const Markup* const element = read(main_);
    const Markup* const body = element == nullptr ? nullptr : element->child("body");
    if (body == nullptr)
      throw LoadError("the Word document has no text: its part " + main_ + " is empty or damaged",
                      "save the document again with a word processor");
    return *body;
  }

  // Headers and footers.
  std::vector<const Markup*> edges() {
    std::vector<const Markup*> found;
    for (const Relation& relation : relations_) {
      if (relation.type != "header" && relation.type != "footer") continue;
      if (relation.target.empty() || found.size() >= kMostHeaders) continue;
      if (const Markup* const element = read(relation.target)) found.push_back(element);
    }
    return found;
  }

  void warn(std::string code, std::string message) {
    diagnostics_.push_back({Severity::warning, std::move(code), std::move(message), {}, 0});
  }

  std::vector<Diagnostic> take_diagnostics() { return std::move(diagnostics_); }

 private:
  void find_main() {
    main_ = "word/document.xml";
    for (const Relation& relation : relations_of(archive_, ""))
      if (relation.type == "officeDocument" && !relation.target.empty()) main_ = relation.target;
    if (const std::string_view kind = describe_kind(); !kind.empty())
      throw LoadError("this is " + std::string(kind) + ", not a Word document",
                      "save it as .docx, or give the report as PDF");
    if (!archive_.has(main_) && !archive_.has("[Content_Types].xml"))
      throw LoadError("this is a ZIP archive, not a Word document",
                      "give the report as PDF or Word document; unpack archives first");
    if (!archive_.has(main_))
      throw LoadError("the Word document has no text: its part " + main_ + " is missing",
                      "download the file again");
    relations_ = relations_of(archive_, main_);
  }

  // The kind of an archive that is not a Word document; empty if it may be one.
  std::string_view describe_kind() const {
    if (main_.starts_with("xl/")) return "an Excel workbook";
    if (main_.starts_with("ppt/")) return "a PowerPoint presentation";
    const bool open_document = archive_.has("mimetype") && archive_.has("content.xml");
    return open_document ? "an OpenDocument file" : "";
  }

  const Markup* read(const std::string& name) {
    auto tree = archive_.read(name);
    if (!tree) {
      warn("part_missing", "the document refers to its part " + name + ", which is missing");
      return nullptr;
    }
    if (!tree->complete)
      warn("document_incomplete", "the document's part " + name + " is damaged (" + tree->problem +
                                      "); the text after the damage may be missing");
    return document_element(trees_.emplace_back(std::move(*tree)));
  }

  Archive archive_;
  std::string main_;
  std::vector<Relation> relations_;
  std::deque<MarkupTree> trees_;  // a deque, so that elements stay in place
  std::vector<Diagnostic> diagnostics_;
};

WordDocument read_definitions(Package& package) {
  WordDocument word;
  if (const Markup* const styles = package.part("styles")) word.styles = WordStyles(*styles);
  if (const Markup* const lists = package.part("numbering")) {
    word.numbering = WordNumbering(*lists);
    word.numbering.link_styles(word.styles);
  }
  if (const Markup* const settings = package.part("settings")) word.notes.set_numbers(*settings);
  if (const Markup* const notes = package.part("footnotes"))
    word.notes.add_part(NoteKind::footnote, *notes);
  if (const Markup* const notes = package.part("endnotes"))
    word.notes.add_part(NoteKind::endnote, *notes);
  return word;
}

// Takes a mark that is typed at the beginning of its own note off the text.
void drop_typed_mark(Block& note) {
  if (note.label.empty() || !note.text.starts_with(note.label + ' ')) return;
  const std::size_t length = note.label.size() + 1;
  note.erase(0, length);
}

// A note's paragraphs as one block.
Block note_block(WordDocument& word, std::size_t index) {
  Block note;
  note.kind = BlockKind::note;
  note.label = word.notes.notes()[index].label;
  const Markup* const source = word.notes.notes()[index].source;
  if (source == nullptr) return note;
  for (const Block& block : read_body(word, *source)) append_block(note, block);
  note.marks.clear();  // the note's own mark
  drop_typed_mark(note);
  return note;
}

// Reads the notes in printed order and links all marks to them. Notes that a note refers to are not
// read.
void read_notes(WordDocument& word, Document& document) {
  const std::vector<int> place = word.notes.printed_order();
  document.notes.resize(place.size());
  for (std::size_t i = 0; i < place.size(); ++i)
    document.notes[static_cast<std::size_t>(place[i])] = note_block(word, i);
  const auto note_count = static_cast<int>(place.size());
  for (Block& block : document.blocks)
    for (NoteMark& mark : block.marks) {
      if (mark.note < 0 || mark.note >= note_count) continue;
      const auto index = static_cast<std::size_t>(mark.note);
      const bool known = word.notes.notes()[index].source != nullptr;
      mark.note = known ? place[index] : -1;
    }
}

// Links raised marks to paragraphs at the end that begin with the same mark.
void link_typed_notes(Document& document) {
  std::vector<Block> typed = take_endnotes(document.blocks);
  std::map<std::string, int, std::less<>> by_label;
  for (Block& note : typed) {
    by_label.emplace(note.label, static_cast<int>(document.notes.size()));
    document.notes.push_back(std::move(note));
  }
  for (Block& block : document.blocks)
    for (NoteMark& mark : block.marks)
      if (const auto note = by_label.find(mark.label); mark.note < 0 && note != by_label.end())
        mark.note = note->second;
}

void report_changes(const WordDocument& word, Document& document) {
  const auto& [kept, dropped] = word.changes;
  if (kept + dropped > 0)
    document.diagnostics.push_back({Severity::warning,
                                    "tracked_changes",
                                    "the document holds tracked changes: " + std::to_string(kept) +
                                        " insertions were kept and " + std::to_string(dropped) +
                                        " deletions dropped",
                                    {},
                                    0});
  if (word.foreign_parts)
    document.diagnostics.push_back({Severity::warning,
                                    "part_not_read",
                                    "the document embeds another document, which was not read",
                                    {},
                                    0});
}

}  // namespace

Document load_docx(std::span<const std::byte> bytes) {
  Package package(bytes);
  Document document;
  document.format = "docx";
  WordDocument word = read_definitions(package);
  const Markup& body = package.main();
  if (const Markup* const section = body.child("sectpr")) word.notes.set_numbers(*section);
  document.blocks = read_body(word, body);
  read_notes(word, document);
  for (const Markup* const edge : package.edges())
    for (Block& block : read_body(word, *edge)) document.furniture.push_back(std::move(block));
  link_typed_notes(document);
  document.diagnostics = package.take_diagnostics();
  report_changes(word, document);
  if (document.blocks.empty()) {
    const std::string why =
        document.diagnostics.empty() ? "" : ": " + document.diagnostics.front().message;
    throw LoadError("the Word document holds no text" + why, "check that it is the right file");
  }
  return document;
}

}  // namespace uprex::layout
