#include "preparing/person_choice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int fewestNameLetters = 8;

}  // namespace

PersonChoice::PersonChoice(QWidget *parent)
    : Choice{parent}
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumContentsLength(fewestNameLetters);
}

void PersonChoice::setPeople(
    const std::vector<MemberId> &people, const std::map<MemberId, QString> &names, int otherwise)
{
    const MemberId before = chosen();
    const QSignalBlocker quiet{this};
    m_people = people;
    clear();
    for (const MemberId member : people) {
        const auto known = names.find(member);
        addItem(known == names.end() ? QString{} : known->second);
    }
    const auto place = std::find(people.begin(), people.end(), before);
    setCurrentIndex(
        place == people.end() ? std::min(otherwise, count() - 1) : static_cast<int>(place - people.begin()));
}

MemberId PersonChoice::chosen() const
{
    const int index = currentIndex();
    return index < 0 ? MemberId{} : m_people.at(static_cast<std::size_t>(index));
}

}  // namespace tablee::ui
