#include "core/store/store.hpp"

#include "core/store/database.hpp"
#include "core/store/read.hpp"
#include "core/store/schema.hpp"
#include "core/store/write.hpp"

namespace uprex {
namespace {

Database open(const std::filesystem::path& path, Store::Mode mode) {
  const bool reading = mode == Store::Mode::read;
  Database database(path, reading ? Database::Mode::read : Database::Mode::create);
  database.execute("PRAGMA busy_timeout = 30000");
  if (reading) {
    check_schema(database);
    return database;
  }
  // Before anything is changed in a database that may be somebody else's.
  prepare_schema(database);
  database.execute("PRAGMA foreign_keys = ON");
  // Readers go on while a document is put. A power cut may cost the last documents, never the
  // store.
  database.execute("PRAGMA journal_mode = WAL");
  database.execute("PRAGMA synchronous = NORMAL");
  return database;
}

std::string lower_case(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::map<std::string, int> grouped(Database& database, const std::string& sql) {
  std::map<std::string, int> counts;
  Query query(database, sql, 2);
  for (query.run(); query.next();) counts[query.text(0)] = query.integer(1);
  return counts;
}

int total(Database& database, const std::string& from) {
  Query query(database, "SELECT count(*) FROM " + from, 1);
  query.run();
  return query.next() ? query.integer(0) : 0;
}

}  // namespace

std::vector<std::filesystem::path> store_files(const std::filesystem::path& path) {
  return {path, path.string() + "-wal", path.string() + "-shm", path.string() + "-journal"};
}

struct Store::Impl {
  Impl(Database opened, bool writes) : database(std::move(opened)) {
    if (writes) writer.emplace(database);
  }

  Database database;
  std::optional<StoreWriter> writer;  // none where the store is only read
  std::optional<StoreReader> reader;  // of everything; there while a snapshot is open
};

Store::Store(const std::filesystem::path& path, Mode mode)
    : impl_(std::make_unique<Impl>(open(path, mode), mode == Mode::create)) {}

Store::~Store() = default;

std::optional<Reading> Store::reading_of(const std::string& sha256) {
  Query query(impl_->database,
              "SELECT f.symbol, f.extractor, f.version,"
              " CASE WHEN d.sha256 <> f.sha256 THEN d.file ELSE '' END"
              " FROM files f LEFT JOIN documents d ON d.symbol = f.symbol"
              " WHERE f.sha256 = :sha256",
              4);
  query.run({sha256});
  if (!query.next()) return std::nullopt;
  return Reading{query.text(0), query.text(1), query.text(2), query.text(3)};
}

Store::Outcome Store::put(const Extraction& extraction, Again again) {
  if (extraction.document.symbol.empty())
    throw StoreError("a document without symbol cannot be stored: " + extraction.document.file,
                     "see what its title page says");
  if (impl_->reader) throw StoreError("nothing can be stored while the store is being read");
  Transaction transaction(impl_->database, true);
  const DocumentRecord& record = extraction.document;
  if (again == Again::no)
    if (const auto reading = reading_of(record.sha256);
        reading && reading->extractor == record.extractor &&
        reading->version == record.extractor_version)
      return Outcome::present;
  const bool replaced = impl_->writer.value().put(extraction);
  transaction.commit();
  return replaced ? Outcome::replaced : Outcome::added;
}

void Store::snapshot(const std::function<void()>& run) {
  if (impl_->reader) return run();
  Transaction transaction(impl_->database, false);
  impl_->reader.emplace(impl_->database, StoreFilter());
  // The reader's statements end before the transaction does, also where `run` throws.
  struct Close {
    std::optional<StoreReader>& reader;
    ~Close() { reader.reset(); }
  };
  {
    const Close close{impl_->reader};
    run();
  }
  transaction.commit();
}

void Store::for_each(const StoreFilter& filter, const std::function<void(Extraction&&)>& visit) {
  snapshot([&] {
    StoreReader reader(impl_->database, filter);
    for (long long doc : reader.documents()) {
      Extraction extraction = reader.read(doc);
      const bool chosen_by_record = filter.response || !filter.from.empty();
      if (chosen_by_record && extraction.recommendations.empty()) continue;
      visit(std::move(extraction));
    }
  });
}

std::vector<StoredDocument> Store::documents() {
  std::vector<StoredDocument> documents;
  snapshot([&] { documents = impl_->reader->list(); });
  return documents;
}

Extraction Store::read(long long row) {
  Extraction extraction;
  snapshot([&] { extraction = impl_->reader->read(row); });
  if (extraction.document.symbol.empty())
    throw StoreError("the store has no document in row " + std::to_string(row));
  return extraction;
}

std::optional<Extraction> Store::find(const std::string& id_or_symbol) {
  const std::string symbol = id_or_symbol.substr(0, id_or_symbol.find('#'));
  std::optional<Extraction> found;
  snapshot([&] {
    if (const auto row = impl_->reader->document(symbol)) found = impl_->reader->read(*row);
  });
  if (!found || symbol == id_or_symbol) return found;

  const std::string id = lower_case(id_or_symbol);
  const auto other = [&](const auto& record) {
    const std::string its = lower_case(record.id);
    return its != id && !its.starts_with(id + "/") && !its.starts_with(id + "~");
  };
  std::erase_if(found->recommendations, other);
  std::erase_if(found->positions, other);
  std::erase_if(found->pledges, other);
  const bool any =
      !found->recommendations.empty() || !found->positions.empty() || !found->pledges.empty();
  return any ? found : std::nullopt;
}

StoreStats Store::stats() {
  Database& database = impl_->database;
  StoreStats stats;
  snapshot([&] {
    stats.documents = total(database, "documents");
    stats.recommendations = total(database, "recommendations");
    stats.positions = total(database, "position_records");
    stats.pledges = total(database, "pledges");
    stats.flagged = total(database, "recommendations WHERE rec IN (SELECT rec FROM reasons)");
    stats.flagged_positions =
        total(database, "position_records WHERE pos IN (SELECT pos FROM position_reasons)");
    stats.failed_checks = total(database, "checks WHERE status = 'failed'");
    stats.by_response =
        grouped(database, "SELECT response, count(*) FROM recommendations GROUP BY response");
    stats.by_reason = grouped(database, "SELECT reason, count(*) FROM reasons GROUP BY reason");
  });
  return stats;
}

}  // namespace uprex
