#include "core/write/jsonl/json_text.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <string>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// The library's own does not look whether there was memory.
struct Allocator : rapidjson::CrtAllocator {
  void* Malloc(std::size_t size) { return checked(CrtAllocator::Malloc(size), size); }
  void* Realloc(void* memory, std::size_t size, std::size_t wanted) {
    return checked(CrtAllocator::Realloc(memory, size, wanted), wanted);
  }

 private:
  static void* checked(void* memory, std::size_t size) {
    if (!memory && size > 0) throw std::bad_alloc();
    return memory;
  }
};

using Utf8 = rapidjson::UTF8<>;
using Buffer = rapidjson::GenericStringBuffer<Utf8, Allocator>;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

struct JsonText::Impl {
  Buffer buffer;
  rapidjson::Writer<Buffer, Utf8, Utf8, Allocator> writer{buffer};
};

JsonText::JsonText() : impl_(std::make_unique<Impl>()) {}
JsonText::~JsonText() = default;

void JsonText::begin_object() { impl_->writer.StartObject(); }
void JsonText::end_object() { impl_->writer.EndObject(); }
void JsonText::begin_array() { impl_->writer.StartArray(); }
void JsonText::end_array() { impl_->writer.EndArray(); }

void JsonText::put(std::string_view text) {
  std::string valid;
  if (!is_ascii(text)) {
    valid = valid_utf8(text);
    text = valid;
  }
  impl_->writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void JsonText::put_bool(bool value) { impl_->writer.Bool(value); }
void JsonText::put(int number) { impl_->writer.Int(number); }
void JsonText::put_null() { impl_->writer.Null(); }

void JsonText::put(double number) {
  if (!std::isfinite(number)) return put_null();
  impl_->writer.Double(number);
}

void JsonText::write_line(std::ostream& out) {
  out.write(impl_->buffer.GetString(), static_cast<std::streamsize>(impl_->buffer.GetSize()))
      .put('\n');
  impl_->buffer.Clear();
  impl_->writer.Reset(impl_->buffer);
}

}  // namespace uprex
