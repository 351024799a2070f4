// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/pdf.hpp"

#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Stream.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

#include "core/load/pdf/glyph_device.hpp"
#include "core/load/pdf/page_interpreter.hpp"
#include "core/load/pdf/superscript_digits.hpp"
#include "core/load/pdf/turned_page.hpp"

namespace uprex::layout {
namespace {

constexpr int kMaxPages = 10'000;
// Glyphs that run in another direction than the text: a page head beside a wide table, a stamp.
constexpr std::size_t kMostAside = 80;

// What Poppler complains about: of one page, or of the file (page 0).
struct Messages {
  int page = 0;
  int of_file = 0;   // how many of the file were found
  int reported = 0;  // the last page with a message
  std::vector<Diagnostic> found;
};

// Poppler reports through one callback for the whole process. Each thread collects its own
// messages.
thread_local Messages* g_messages = nullptr;

void collect(ErrorCategory category, Goffset, const char* message) {
  if (g_messages == nullptr || category != errSyntaxError) return;
  constexpr int kEnough = 5;
  auto& [page, of_file, reported, found] = *g_messages;
  if (page == 0 && of_file++ < kEnough)
    found.push_back({Severity::info, "pdf_syntax", message, {}, 0});
  if (page == 0 || std::exchange(reported, page) == page) return;
  found.push_back({Severity::warning,
                   "page_damaged",
                   "page " + std::to_string(page) +
                       " is damaged and may not have been read whole (" + message + ')',
                   {},
                   page});
}

void start_poppler() {
  static std::once_flag once;
  std::call_once(once, [] {
    globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(collect);
  });
}

// Collects this thread's messages while it lives.
class MessageCollector {
 public:
  explicit MessageCollector(Messages& sink) { g_messages = &sink; }
  ~MessageCollector() { g_messages = nullptr; }
  MessageCollector(const MessageCollector&) = delete;
  MessageCollector& operator=(const MessageCollector&) = delete;
};

// Notes whether a page draws an image.
class ImageDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  void drawImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, const int*,
                 bool) override {
    found = true;
  }
  void drawImageMask(GfxState*, Object*, Stream*, int, int, bool, bool, bool) override {
    found = true;
  }

  bool found = false;
};

bool has_image(void* device) { return static_cast<ImageDevice*>(device)->found; }

bool no_annotations(Annot*, void*) { return false; }

Diagnostic read_in_part(int page) {
  return {
      Severity::warning,
      "text_sideways",
      "page " + std::to_string(page) + " has text in several directions; only most of it was read",
      {},
      page};
}

// The document reads from the bytes as long as it lives.
std::unique_ptr<PDFDoc> open(std::span<const std::byte> bytes) {
  start_poppler();
  auto stream = std::make_unique<MemStream>(reinterpret_cast<const char*>(bytes.data()), 0,
                                            static_cast<Goffset>(bytes.size()), Object(objNull));
  auto document = std::make_unique<PDFDoc>(stream.release());
  if (document->isOk()) return document;
  if (document->getErrorCode() == errEncrypted)
    throw LoadError("the PDF is encrypted and asks for a password",
                    "save it without a password and try again");
  throw LoadError("the PDF is too damaged to read",
                  "download the file again or open and save it with another program");
}

}  // namespace

void prepare_pdf() { start_poppler(); }

std::vector<Diagnostic> read_pdf(std::span<const std::byte> bytes,
                                 const std::function<void(const GlyphPage&)>& take) {
  Messages messages;
  const MessageCollector collector(messages);
  const auto document = open(bytes);
  const int pages = document->getNumPages();
  if (pages < 1) throw LoadError("the PDF has no pages", "download the file again");
  if (pages > kMaxPages)
    throw LoadError("the PDF has more than 10,000 pages",
                    "split it into one PDF for each document");
  GlyphDevice device;
  PageInterpreter interpreter(*document, device);
  for (int number = 1; number <= pages; ++number) {
    device.start_page();
    double width = document->getPageCropWidth(number);
    double height = document->getPageCropHeight(number);
    if (document->getPageRotate(number) % 180 != 0) std::swap(width, height);
    device.page.page = {width, height};
    messages.page = number;
    interpreter.interpret(number);
    messages.page = 0;
    if (device.exhausted())
      throw LoadError("the PDF draws more text than any report has",
                      "open it and print it to a new PDF");
    if (device.page.drawing.size() >= kMostDrawn) device.page.drawing = {};
    if (turn_page(device.page) > kMostAside) messages.found.push_back(read_in_part(number));
    raise_superscript_digits(device.page);
    take(device.page);
  }
  return std::move(messages.found);
}

std::vector<int> pages_with_images(std::span<const std::byte> bytes,
                                   const std::vector<int>& pages) {
  Messages messages;
  const MessageCollector collector(messages);
  const auto document = open(bytes);
  std::vector<int> found;
  for (const int page : pages) {
    ImageDevice device;
    document->displayPage(&device, page, kPointsPerInch, kPointsPerInch, 0, false, true, false,
                          has_image, &device, no_annotations, nullptr);
    if (device.found) found.push_back(page);
  }
  return found;
}

}  // namespace uprex::layout
