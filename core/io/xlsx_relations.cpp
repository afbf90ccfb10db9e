// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_relations.h"

#include <algorithm>

#include "core/io/xml_stream.h"

namespace cx {
namespace {

/// "xl/worksheets/sheet1.xml" from "../worksheets/./sheet1.xml" in "xl/tables"; nothing above the root.
std::string resolved(std::string_view folder, std::string target) {
  std::ranges::replace(target, '\\', '/');
  std::string path = target.starts_with('/') ? target : std::string(folder) + "/" + target;
  std::vector<std::string> steps;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t slash = std::min(path.find('/', at), path.size());
    const std::string step = path.substr(at, slash - at);
    at = slash + 1;
    if (step == ".." && !steps.empty()) steps.pop_back();
    if (!step.empty() && step != "." && step != "..") steps.push_back(step);
  }
  std::string out;
  for (const std::string& step : steps) out += (out.empty() ? "" : "/") + step;
  return out;
}

class RelationsHandler final : public XmlHandler {
 public:
  explicit RelationsHandler(std::string_view folder) : folder_(folder) {}

  void start(XmlName name, const XmlAttributes& attributes) override {
    if (name.local != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    relations.push_back({std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
                         resolved(folder_, std::string(attributes["Target"]))});
  }
  void end(XmlName) override {}
  void characters(std::string_view) override {}

  std::vector<XlsxRelation> relations;

 private:
  std::string_view folder_;
};

}  // namespace

std::vector<XlsxRelation> relationsOf(const ZipArchive& archive, std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::string folder(slash == std::string_view::npos ? "" : part.substr(0, slash));
  const std::string_view base = slash == std::string_view::npos ? part : part.substr(slash + 1);
  const std::string file = folder + (folder.empty() ? "" : "/") + "_rels/" + std::string(base) + ".rels";
  if (!archive.has(file)) return {};
  RelationsHandler handler(folder);
  readXml(archive.open(file, maxDescription), handler);
  return std::move(handler.relations);
}

std::string partOfKind(const std::vector<XlsxRelation>& relations, std::string_view kind) {
  const auto found = std::ranges::find(relations, kind, &XlsxRelation::kind);
  return found == relations.end() ? std::string() : found->part;
}

}  // namespace cx
