// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/markup.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>

#include "core/load/encoding.hpp"
#include "core/load/markup_bounds.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

// Receives the events of libxml2. No exception may pass through libxml2: `refusal` says what went
// wrong. Pointers in `open` stay valid, because only the last child of an element is ever open.
struct TreeBuilder {
  xmlParserCtxtPtr context = nullptr;
  MarkupTree tree;
  std::vector<Markup*> open{&tree.root};
  std::size_t most_nodes = kMostMarkupNodes, faults = 0;
  std::string refusal;
  bool html = false;

  // Ends the parser as it ends itself when memory is short. xmlStopParser would free the input
  // while the parser still reports a fault from it.
  void refuse(std::string why) {
    if (refusal.empty()) refusal = std::move(why);
    context->disableSAX = 1;
    context->instate = XML_PARSER_EOF;
  }

  bool count_node() {
    if (refusal.empty() && ++tree.nodes > most_nodes) refuse("the markup has too many elements");
    return refusal.empty();
  }

  // The parser's dictionary of names gets slow if there are many.
  void check_names() {
    if (xmlDictSize(context->dict) > static_cast<int>(kMostMarkupNames))
      refuse("the markup has too many different names");
  }

  Markup* add() { return count_node() ? &open.back()->children.emplace_back() : nullptr; }

  void start(std::string name) {
    if (open.size() > kMostMarkupDepth)
      return refuse("the markup is nested deeper than " + std::to_string(kMostMarkupDepth) +
                    " levels");
    check_names();
    if (Markup* element = add()) {
      element->name = std::move(name);
      open.push_back(element);
    }
  }

  void attribute(std::string name, std::string_view value) {
    if (count_node()) open.back()->attributes.emplace_back(std::move(name), value);
  }

  // The source may close elements that it did not open.
  void end() {
    if (refusal.empty() && open.size() > 1) open.pop_back();
  }

  void text(std::string_view piece) {
    auto& children = open.back()->children;
    if (!refusal.empty() || piece.empty()) return;
    if (children.empty() || !children.back().name.empty())
      if (add() == nullptr) return;
    children.back().text += piece;
  }
};

TreeBuilder& builder(void* user) { return *static_cast<TreeBuilder*>(user); }

// The only exception that filling the tree can raise is for lack of memory.
template <class Action>
void guarded(void* user, Action action) {
  try {
    action(builder(user));
  } catch (...) {
    builder(user).refuse("not enough memory for the markup");
  }
}

void on_start_ns(void* user, const xmlChar* name, const xmlChar*, const xmlChar*, int,
                 const xmlChar**, int count, int, const xmlChar** attributes) {
  guarded(user, [&](TreeBuilder& to) {
    to.start(lower_case(view(name)));
    constexpr int kFields = 5;  // name, prefix, namespace, begin and end of the value
    for (int i = 0; i < count; ++i) {
      const xmlChar** const field = attributes + kFields * i;
      const auto* const begin = reinterpret_cast<const char*>(field[3]);
      to.attribute(lower_case(view(field[0])),
                   {begin, static_cast<std::size_t>(field[4] - field[3])});
    }
  });
}

void on_end_ns(void* user, const xmlChar*, const xmlChar*, const xmlChar*) { builder(user).end(); }

void on_start(void* user, const xmlChar* name, const xmlChar** attributes) {
  guarded(user, [&](TreeBuilder& to) {
    to.start(lower_case(view(name)));
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
      to.attribute(lower_case(view(attributes[0])), view(attributes[1]));
  });
}

void on_end(void* user, const xmlChar*) { builder(user).end(); }

void on_text(void* user, const xmlChar* text, int length) {
  guarded(user, [&](TreeBuilder& to) {
    const std::string_view piece(reinterpret_cast<const char*>(text),
                                 static_cast<std::size_t>(length));
    if (to.html && piece.find('\xC2') != std::string_view::npos)
      return to.text(without_controls(piece));
    to.text(piece);
  });
}

xmlEntityPtr predefined_entity(void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

xmlParserInputPtr no_entity(void*, const xmlChar*, const xmlChar*) { return nullptr; }

// The parser recovers from faults. Their number is bounded.
void on_fault(void* user, xmlErrorPtr) {
  guarded(user, [](TreeBuilder& to) {
    to.check_names();
    if (++to.faults > kMostMarkupFaults) to.refuse("the markup has too many faults");
  });
}

void on_instruction(void* user, const xmlChar*, const xmlChar*) {
  guarded(user, [](TreeBuilder& to) { to.check_names(); });
}

void set_handlers(xmlSAXHandler& sax, bool html) {
  sax = {};
  sax.initialized = XML_SAX2_MAGIC;
  if (html) {
    sax.startElement = on_start;
    sax.endElement = on_end;
  } else {
    sax.startElementNs = on_start_ns;
    sax.endElementNs = on_end_ns;
  }
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.getEntity = predefined_entity;
  sax.resolveEntity = no_entity;
  sax.processingInstruction = on_instruction;
  sax.serror = on_fault;
}

struct FreeContext {
  void operator()(xmlParserCtxtPtr context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    context->myDoc = nullptr;
    xmlFreeParserCtxt(context);
  }
};
using Context = std::unique_ptr<xmlParserCtxt, FreeContext>;

// Keeps libxml2 from printing its messages about broken characters to standard error.
class Silence {
 public:
  Silence() : context_(xmlGenericErrorContext), print_(xmlGenericError) {
    xmlSetGenericErrorFunc(&broken_, note);
  }
  ~Silence() { xmlSetGenericErrorFunc(context_, print_); }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

  bool broken() const { return broken_; }

 private:
  static void note(void* broken, const char*, ...) { *static_cast<bool*>(broken) = true; }

  void* context_;
  xmlGenericErrorFunc print_;
  bool broken_ = false;
};

// Sends the events of the context's source to `to`.
void connect(TreeBuilder& to, const Context& context) {
  constexpr std::size_t kMostBytesOfNames = 2 << 20;
  set_handlers(*context->sax, to.html);
  context->userData = &to;
  to.context = context.get();
  xmlDictSetLimit(context->dict, kMostBytesOfNames);
}

std::string last_problem(xmlParserCtxtPtr context) {
  const xmlError* const error = xmlCtxtGetLastError(context);
  if (error == nullptr || error->message == nullptr) return {};
  return std::string(without_trailing(error->message, "\n")) + " (line " +
         std::to_string(error->line) + ")";
}

MarkupTree finish(TreeBuilder& to) {
  to.check_names();
  if (!to.refusal.empty()) throw LoadError(to.refusal, kDamagedSourceAdvice);
  if (to.tree.root.children.empty()) {
    const std::string problem = last_problem(to.context);
    throw LoadError("the markup cannot be parsed" + (problem.empty() ? "" : ": " + problem),
                    kDamagedSourceAdvice);
  }
  return std::move(to.tree);
}

}  // namespace

std::string_view Markup::attribute(std::string_view key) const {
  for (const auto& pair : attributes)
    if (pair.first == key) return pair.second;
  return {};
}

const Markup* Markup::child(std::string_view key) const {
  for (const Markup& element : children)
    if (element.name == key) return &element;
  return nullptr;
}

MarkupTree read_xml(std::span<const std::byte> bytes, std::size_t most_nodes) {
  const std::string_view source(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  const auto [text, broken] = check_source(source);
  check_doctype(text);
  TreeBuilder to;
  to.most_nodes = most_nodes;
  const Silence silence;
  if (holds_nul(source)) to.tree.problem = "the XML holds NUL bytes";
  if (broken || text.find("\uFFFD") != std::string::npos)
    to.tree.problem = "the XML holds broken characters";
  to.tree.complete = to.tree.problem.empty();
  const Context context(xmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())));
  if (!context)
    throw LoadError("the markup cannot be parsed: the source is empty", kDamagedSourceAdvice);
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
  connect(to, context);
  xmlParseDocument(context.get());
  if (silence.broken() || context->wellFormed == 0) {
    to.tree.complete = false;
    to.tree.problem = last_problem(context.get());
  }
  return finish(to);
}

MarkupTree read_html(std::span<const std::byte> bytes) {
  const std::string_view source(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  const auto [page, broken] = check_source(source);
  TreeBuilder to;
  to.html = true;
  const Silence silence;
  const Context context(htmlCreateMemoryParserCtxt(page.data(), static_cast<int>(page.size())));
  if (!context)
    throw LoadError("the markup cannot be parsed: the source is empty", kDamagedSourceAdvice);
  htmlCtxtUseOptions(context.get(), HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  connect(to, context);
  xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context.get());
  to.tree.problem = describe_break(page);
  if (broken || silence.broken()) to.tree.problem = "the page holds broken characters";
  if (holds_nul(source)) to.tree.problem = "the page holds NUL bytes";
  to.tree.complete = to.tree.problem.empty();
  return finish(to);
}

}  // namespace uprex::layout
