#include "preparing/step_row.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/restyle.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "language/step_words.h"
#include "preparing/step_grip.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr int hourWidth = 60;
constexpr int nameWidth = 140;
constexpr int mostMinutes = 240;

}  // namespace

StepRow::StepRow(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_grip{new StepGrip{this}}
    , m_hour{new PlainLabel{TextRole::List, this}}
    , m_name{new PlainLabel{TextRole::Text, this}}
    , m_title{new QLineEdit{this}}
    , m_minutes{new Stepper{this}}
    , m_unit{new PlainLabel{TextRole::List, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_hour->setTone(Tone::Second);
    m_hour->setOneLine(true);
    m_hour->setFixedWidth(hourWidth);
    m_name->setBold(true);
    m_name->setFixedWidth(nameWidth);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setMaxLength(longestStepTitle);
    m_minutes->setObjectName(QStringLiteral("stepMinutes"));
    m_minutes->setCompact();
    m_minutes->setRange(1, mostMinutes);
    m_unit->setTone(Tone::Second);
    m_unit->setOneLine(true);
    m_unit->setText(QStringLiteral("min"));  // the same in both languages
    m_remove->setObjectName(QStringLiteral("removeStep"));
    m_remove->setIconName(QStringLiteral("x"));
    restyle(*m_title, "quiet", true);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(gap::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grip, m_hour, m_name})
        row->addWidget(part);
    row->addWidget(m_title, 1);
    row->addWidget(m_minutes);
    row->addWidget(m_unit);
    row->addWidget(m_remove);

    connect(m_title, &QLineEdit::editingFinished, this, &StepRow::commit);
    connect(m_minutes, &Stepper::valueChanged, this, [this](int minutes) {
        if (!m_filling)
            emit minutesChanged(minutes);
    });
    connect(m_remove, &QPushButton::clicked, this, &StepRow::removeRequested);
    connect(m_grip, &StepGrip::nudged, this, &StepRow::nudged);
    connect(m_grip, &StepGrip::dragged, this, &StepRow::dragged);
    connect(m_grip, &StepGrip::dropped, this, &StepRow::dropped);
    retranslate();
}

QString StepRow::shownTitle() const
{
    return m_step.title.isEmpty() ? QString{} : titleText(m_step.title, *m_words);
}

void StepRow::showStep(const PreparedStep &step, const QString &hour)
{
    const PreparedStep before = std::exchange(m_step, step);
    m_filling = true;
    m_hour->setText(hour);
    m_minutes->setValue(static_cast<int>(step.planned / 1min));
    m_filling = false;
    if (before.title != step.title)
        showTitle();
    retranslate();
}

void StepRow::showTitle()
{
    m_title->setText(shownTitle());
    m_title->setCursorPosition(0);  // or a long one shows its end
}

/// A title of the program's own that nobody touched stays what it is, in whatever language.
void StepRow::commit()
{
    const QString typed = m_title->text().trimmed();
    if (typed != shownTitle())
        emit titled(typed);
}

void StepRow::holdGrip()
{
    m_grip->setFocus();
}

void StepRow::retranslate()
{
    const QString name = stepName(m_step.kind, m_step.round, *m_words);
    m_name->setText(name);
    if (!m_title->hasFocus())
        showTitle();
    m_title->setPlaceholderText(tr("a title of its own"));
    m_title->setAccessibleName(tr("Title of %1").arg(name));
    m_minutes->setWords(tr("Minutes of %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Remove %1").arg(name));
    m_grip->setAccessibleName(tr("Move %1").arg(name));
    m_grip->setToolTip(tr("Drag it, or use the arrow keys"));
}

}  // namespace tablee::ui
