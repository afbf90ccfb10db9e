// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/survey/wave.h"
#include "ui/survey/form_dialog.h"

class QComboBox;

namespace cx {

/// Adds or changes a wave: title, key, when it was answered, and its place in time.
class WaveForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `wave` a new one is asked for.
  WaveForm(const std::vector<Wave>& all, const std::optional<Wave>& wave, const Words& words, QWidget* parent);

  [[nodiscard]] Wave wave() const;
  /// The wave that it follows; 0 for the first place.
  [[nodiscard]] WaveId after() const;

  [[nodiscard]] LocalTextEdit& title() const { return *title_; }
  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] QLineEdit& starts() const { return *starts_; }
  [[nodiscard]] QLineEdit& ends() const { return *ends_; }
  [[nodiscard]] QComboBox& place() const { return *place_; }
  [[nodiscard]] FormField& keyField() const { return *keyField_; }
  [[nodiscard]] FormField& startField() const { return *startField_; }
  [[nodiscard]] FormField& endField() const { return *endField_; }

 protected:
  void check() override;

 private:
  void fillPlaces(const Words& words);
  void proposeKey();

  std::vector<Wave> others_;  ///< in the order of time
  Wave before_;
  bool adds_, keyTyped_;
  LocalTextEdit* title_;
  QLineEdit *key_, *starts_, *ends_;
  QComboBox* place_;
  FormField *keyField_, *startField_, *endField_;
};

/// The waves whose position changes, in their new one (from 1), when `id` moves behind `after` (0: to the front).
[[nodiscard]] std::vector<Wave> reordered(std::vector<Wave> all, WaveId id, WaveId after);

}  // namespace cx
