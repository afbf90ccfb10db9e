// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/document.h"
#include "ui/find/find_offers.h"
#include "ui/scale_name.h"
#include "ui/text.h"

namespace cx {
namespace {

/// Gathers what the view is not yet.
class Filters {
  Q_DECLARE_TR_FUNCTIONS(cx::FilterBar)
 public:
  explicit Filters(Document& document) : document_(document) {}

  QList<FindEntry> all() {
    addWaves();
    addChannels();
    addSegments();
    addRest();
    return offers_;
  }

 private:
  [[nodiscard]] QString words(const LocalText& name) const { return qText(document_.words()(name)); }

  template <class Change>
  void add(const char* icon, const QString& title, const QString& about, Change change) {
    View view = document_.view();
    change(view);
    if (view == document_.view()) return;
    offers_.append({FindEntry::Kind::act, QLatin1String(icon), title, about, {}, [this_ = &document_, change] {
                      View wanted = this_->view();
                      change(wanted);
                      this_->setView(wanted);
                    }});
  }
  void addWaves() {
    bool earlier = true;
    for (const Wave& wave : waves(document_.workspace())) {
      add("calendar", words(wave.name()), tr("Wave"), [id = wave.id](View& view) { view.wave = id; });
      earlier = earlier && wave.id != document_.view().wave;
      if (earlier)
        add("scale", words(wave.name()), tr("Compare with"), [id = wave.id](View& view) { view.compare = id; });
    }
  }
  void addChannels() {
    for (const Channel& channel : channels(document_.workspace()))
      add("sliders-horizontal", words(channel.name()), tr("Channel"),
          [id = channel.id](View& view) { view.channels = {id}; });
    add("sliders-horizontal", tr("All"), tr("Channel"), [](View& view) { view.channels.clear(); });
  }
  void addSegments() {
    for (const Attribute& attribute : attributes(document_.workspace()))
      for (const Level& level : attribute.levels)
        add("users", words(level.name()), tr("Segment") + QStringLiteral(" · ") + words(attribute.name()),
            [id = LevelId{attribute.id, level.number}](View& view) {
              // Within another attribute it narrows; of the same one it takes the place.
              std::erase_if(view.levels, [&](const LevelId& one) { return one.attribute == id.attribute; });
              view.levels.push_back(id);
            });
    add("users", tr("All"), tr("Segment"), [](View& view) { view.levels.clear(); });
  }
  void addRest() {
    add("sliders-horizontal", tr("On"), tr("Weighted"), [](View& view) { view.weighted = true; });
    add("sliders-horizontal", tr("Off"), tr("Weighted"), [](View& view) { view.weighted = false; });
    for (const Scale scale : {Scale::benchmark, Scale::rescaled, Scale::mean, Scale::top2})
      add("sliders-horizontal", scaleName(document_.workspace(), scale, document_.words()), tr("Scale"),
          [scale](View& view) { view.scale = scale; });
  }

  Document& document_;
  QList<FindEntry> offers_;
};

}  // namespace

QList<FindEntry> filterOffers(Document& document) {
  return document.isOpen() ? Filters(document).all() : QList<FindEntry>();
}

}  // namespace cx
