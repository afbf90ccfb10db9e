// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample_forms.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>

namespace cx {

namespace {

// One seed per wave, chosen so that the tests find what the means below say, and nothing else.
constexpr std::uint64_t seeds[sampleWaves] = {15073, 8313, 48562, 186063};
constexpr int waveDays = 14;

constexpr int formCounts[sampleWaves][sampleChannels] = {
    {60, 50, 34, 20, 12}, {63, 51, 33, 22, 14}, {61, 50, 34, 21, 12}, {62, 51, 33, 24, 14}};

// Everything about answers is in thousandths of a scale point.

// The last two waves differ in Manage alone: whatever else moves between them is noise.
constexpr int means[sampleWaves][sampleStatements] = {
    // M1   M2    M3    M4    G1    G2    G3    G4    T1    T2    T3    T4
    {3020, 3050, 3650, 3220, 3150, 3020, 3220, 3300, 3240, 2540, 2450, 3020},
    {3070, 3090, 3680, 3270, 3210, 3080, 3280, 3350, 3310, 2570, 2480, 3080},
    {3120, 3140, 3720, 3320, 3220, 3110, 3320, 3380, 3400, 2580, 2510, 3150},
    {3120, 3140, 3720, 3320, 3640, 3300, 3500, 3530, 3400, 2580, 2510, 3150}};
constexpr int channelShifts[sampleChannels] = {30, 120, -120, -330, 140};
constexpr int departmentShifts[] = {0, -50, 50};
// In percent: who of the three departments judges which channel.
constexpr int departmentShares[sampleChannels][3] = {
    {45, 20, 35}, {15, 20, 65}, {60, 35, 5}, {10, 75, 15}, {30, 60, 10}};

constexpr int betweenPeople = 500, betweenDimensions = 330, betweenAnswers = 750;

constexpr int statementM2 = 1, statementT3 = 10, channelStore = 4;

constexpr std::string_view comments[sampleWaves][sampleChannels] = {
    {"The survey is short, but nobody tells us what came of it.", "평가 알림이 너무 자주 뜬다는 의견이 많다.",
     "Replies to the newsletter end in a mailbox without an owner.", "주말에는 채팅 답변이 늦다.",
     "매장 의견은 분기에 한 번만 모은다."},
    {"검색 결과가 없을 때의 의견을 따로 모으면 좋겠다.", "Release notes now mention what customers asked for.",
     "뉴스레터 답장을 보는 담당자가 정해지지 않았다.", "Chats are counted, but hardly anyone reads them.",
     "Stores hear of the results last."},
    {"Results are easy to find on the shared page.", "출시 점검표에 고객 의견 항목이 들어갔다.",
     "Campaign reports still leave the open answers out.", "같은 질문이 반복되는데 원인을 보는 사람이 없다.",
     "계산대 옆 설문은 참여가 적다."},
    {"매달 나오는 요약이 회의에 도움이 된다.", "The monthly summary reaches every team now.",
     "해지 사유를 부서마다 다르게 적는다.", "Handing a chat over to a colleague loses its history.",
     "Meetings help, but decisions take weeks."}};

/// Draws that depend on nothing but the engine's raw output.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : engine_(seed) {}

  int below(int limit) { return int((engine_() >> 33) % std::uint64_t(limit)); }
  bool percent(int chance) { return below(100) < chance; }

  /// About normal around 0: the sum of twelve uniform numbers of 16 bits, whose mean is 6 units and deviation one.
  std::int64_t spread(int deviation) {
    constexpr std::int64_t unit = 65536;
    std::int64_t sum = -6 * unit;
    for (int word = 0; word < 3; ++word)
      for (std::uint64_t bits = engine_(), piece = 0; piece < 4; ++piece, bits >>= 16)
        sum += std::int64_t(bits & 0xFFFF);
    return sum * deviation / unit;
  }

 private:
  std::mt19937_64 engine_;
};

int department(int channel, Draw& draw) {
  if (draw.percent(2)) return -1;
  int left = draw.below(100);
  int chosen = 0;
  while (left >= departmentShares[channel][chosen]) left -= departmentShares[channel][chosen++];
  return chosen;
}

Answer answer(int statement, int channel, std::int64_t opinion, Draw& draw) {
  if (statement == statementT3 && draw.percent(channel == channelStore ? 80 : 2)) return Answer::notApplicable();
  if (draw.percent(statement == statementM2 ? 3 : 1)) return Answer::skipped();
  return Answer::score(int((std::clamp<std::int64_t>(opinion, 1000, 5000) + 500) / 1000));
}

SampleForm form(int wave, int channel, Draw& draw) {
  SampleForm made{wave, channel, department(channel, draw), std::min(draw.below(waveDays), draw.below(waveDays)),
                  {},   {}};
  std::int64_t person = channelShifts[channel] + draw.spread(betweenPeople);
  if (made.department >= 0) person += departmentShifts[made.department];
  std::int64_t dimension = 0;
  for (int statement = 0; statement < sampleStatements; ++statement) {
    if (statement % 4 == 0) dimension = draw.spread(betweenDimensions);
    const std::int64_t opinion = means[wave][statement] + person + dimension + draw.spread(betweenAnswers);
    made.answers[std::size_t(statement)] = answer(statement, channel, opinion, draw);
  }
  return made;
}

/// In the order of days; within a day the channels come mixed, as forms do.
void mixWithinDays(std::vector<SampleForm>& forms, Draw& draw) {
  for (std::size_t last = forms.size(); last > 1; --last) {
    std::swap(forms[last - 1], forms[std::size_t(draw.below(int(last)))]);
  }
  std::ranges::stable_sort(forms, {}, &SampleForm::day);
}

std::vector<SampleForm> waveForms(int wave) {
  Draw draw(seeds[wave]);
  std::vector<SampleForm> forms;
  for (int channel = 0; channel < sampleChannels; ++channel) {
    for (int made = 0; made < formCounts[wave][channel]; ++made) {
      forms.push_back(form(wave, channel, draw));
      if (made == 0) forms.back().comment = comments[wave][channel];
    }
  }
  mixWithinDays(forms, draw);
  return forms;
}

}  // namespace

std::vector<SampleForm> sampleForms() {
  std::vector<SampleForm> forms;
  for (int wave = 0; wave < sampleWaves; ++wave) std::ranges::copy(waveForms(wave), std::back_inserter(forms));
  return forms;
}

}  // namespace cx
