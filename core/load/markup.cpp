#include "core/load/markup.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>

#include "core/load/encoding.hpp"
#include "core/load/markup_bounds.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/utf8.hpp"

namespace uprex::layout {
namespace {

constexpr const char* kCheck = "check where the file comes from, or download it again";

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

// Receives libxml2's events. No exception may pass through libxml2: `refusal` says what went wrong.
// Pointers in `open` stay valid, as only the last child of an element is ever open.
struct TreeBuilder {
  xmlParserCtxtPtr context = nullptr;
  MarkupTree tree;
  std::vector<Markup*> open{&tree.root};
  std::size_t nodes = 0;
  std::string refusal;
  bool html = false;

  void refuse(std::string why) {
    if (refusal.empty()) refusal = std::move(why);
    xmlStopParser(context);
  }

  Markup* add() {
    if (!refusal.empty()) return nullptr;
    if (++nodes > kMostMarkupNodes) {
      refuse("the markup has too many elements");
      return nullptr;
    }
    return &open.back()->children.emplace_back();
  }

  void start(std::string name) {
    if (open.size() > kMostMarkupDepth)
      return refuse("the markup is nested deeper than " + std::to_string(kMostMarkupDepth) +
                    " levels");
    if (Markup* element = add()) {
      element->name = std::move(name);
      open.push_back(element);
    }
  }

  void attribute(std::string name, std::string_view value) {
    if (refusal.empty()) open.back()->attributes.emplace_back(std::move(name), value);
  }

  // Elements that the source closes without having opened them are no concern of the tree.
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

// Out of memory is the one exception that filling the tree can raise.
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

// "&#150;" in a page means the dash of Windows-1252, not a control character.
std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_utf8(text, at);
    append_utf8(
        out, character < 0x100 ? windows_1252(static_cast<unsigned char>(character)) : character);
  }
  return out;
}

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

void ignore_error(void*, xmlErrorPtr) {}

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
  sax.serror = ignore_error;
}

struct FreeContext {
  void operator()(xmlParserCtxtPtr context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    context->myDoc = nullptr;
    xmlFreeParserCtxt(context);
  }
};
using Context = std::unique_ptr<xmlParserCtxt, FreeContext>;

void check_size(std::size_t size) {
  if (size > kMostMarkupBytes)
    throw LoadError("the markup is larger than " + std::to_string(kMostMarkupBytes >> 20) + " MB",
                    kCheck);
}

std::string last_problem(xmlParserCtxtPtr context) {
  const xmlError* const error = xmlCtxtGetLastError(context);
  if (error == nullptr || error->message == nullptr) return {};
  std::string message(error->message);
  while (!message.empty() && message.back() == '\n') message.pop_back();
  return message + " (line " + std::to_string(error->line) + ")";
}

MarkupTree finished(TreeBuilder& to) {
  if (!to.refusal.empty()) throw LoadError(to.refusal, kCheck);
  if (to.tree.root.children.empty()) {
    const std::string problem = last_problem(to.context);
    throw LoadError("no markup can be read" + (problem.empty() ? "" : ": " + problem), kCheck);
  }
  return std::move(to.tree);
}

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with(std::string_view("<\0", 2)) ||
         bytes.starts_with(std::string_view("\0<", 2));
}

// Where the source stops short of its end; empty where it does not.
std::string breaks_off(std::string_view page) {
  const auto tag = page.rfind('<');
  if (tag != std::string_view::npos && page.find('>', tag) == std::string_view::npos)
    return "the page breaks off within a tag";
  const std::string tail =
      lower_case(page.substr(page.size() - std::min<std::size_t>(page.size(), 4096)));
  const std::string head = lower_case(page.substr(0, 4096));
  if (head.find("<html") != std::string::npos && tail.find("</html") == std::string::npos &&
      tail.find("</body") == std::string::npos)
    return "the page breaks off before its end";
  return {};
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

MarkupTree read_xml(std::span<const std::byte> bytes) {
  check_size(bytes.size());
  std::string_view source(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  TreeBuilder to;
  std::string without_nul;
  if (!is_utf16(source) && source.find('\0') != std::string_view::npos) {
    without_nul = source;
    std::replace(without_nul.begin(), without_nul.end(), '\0', ' ');
    source = without_nul;
    to.tree.complete = false;
    to.tree.problem = "the XML holds NUL bytes";
  }
  check_attributes(source);
  const Context context(xmlCreateMemoryParserCtxt(source.data(), static_cast<int>(source.size())));
  if (!context) throw LoadError("no markup can be read: the source is empty", kCheck);
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_RECOVER);
  set_handlers(*context->sax, false);
  context->userData = &to;
  to.context = context.get();
  xmlParseDocument(context.get());
  if (context->wellFormed == 0) {
    to.tree.complete = false;
    to.tree.problem = last_problem(context.get());
  }
  return finished(to);
}

MarkupTree read_html(std::span<const std::byte> bytes) {
  check_size(bytes.size());
  const std::string_view source(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  const auto text = to_utf8(source);
  const std::string encoding = text ? "utf-8" : declared_encoding(source);
  const std::string_view page = text ? std::string_view(*text) : source;
  check_attributes(page);
  TreeBuilder to;
  to.html = true;
  const Context context(htmlCreateMemoryParserCtxt(page.data(), static_cast<int>(page.size())));
  if (!context) throw LoadError("no markup can be read: the source is empty", kCheck);
  htmlCtxtUseOptions(context.get(), HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  set_handlers(*context->sax, true);
  context->userData = &to;
  to.context = context.get();
  if (xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(encoding.c_str()))
    xmlSwitchToEncoding(context.get(), handler);
  htmlParseDocument(context.get());
  to.tree.problem = breaks_off(page);
  if (source.find('\0') != std::string_view::npos && encoding == "utf-8" && !is_utf16(source))
    to.tree.problem = "the page holds NUL bytes";
  to.tree.complete = to.tree.problem.empty();
  return finished(to);
}

}  // namespace uprex::layout
