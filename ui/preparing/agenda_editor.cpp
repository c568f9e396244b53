#include "preparing/agenda_editor.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "language/step_words.h"
#include "preparing/step_row.h"
#include "sessions/prepared_agenda.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::array stepKindsOffered{StepKind::Round, StepKind::Welcome, StepKind::FreeTime,
    StepKind::Plenary, StepKind::Break, StepKind::Harvest, StepKind::Closing};
constexpr int dropLineHeight = 3;

/// Where a step that is dragged would stand.
class DropLine final : public QWidget {
public:
    explicit DropLine(QWidget *parent)
        : QWidget{parent}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), themeOf(*this).pine);
    }
};

}  // namespace

AgendaEditor::AgendaEditor(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_steps{new QWidget}
    , m_column{new QVBoxLayout{m_steps}}
    , m_scroll{new QScrollArea{this}}
    , m_dropLine{new DropLine{m_steps}}
    , m_nothing{new PlainLabel{TextRole::Text, m_steps}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
    , m_sum{new PlainLabel{TextRole::Section, this}}
    , m_end{new PlainLabel{TextRole::Text, this}}
    , m_over{new Banner{BannerKind::Warning, this}}
{
    setObjectName(QStringLiteral("agendaEditor"));
    m_column->setContentsMargins(0, 0, gap::small, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_nothing->setTone(Tone::Second);
    m_scroll->setWidget(m_steps);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setIconName(QStringLiteral("plus"));
    m_sum->setObjectName(QStringLiteral("agendaSum"));
    m_sum->setOneLine(true);
    m_end->setObjectName(QStringLiteral("agendaEnd"));
    m_end->setTone(Tone::Second);
    m_end->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_over->setObjectName(QStringLiteral("tooLong"));
    m_over->hide();

    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addWidget(m_sum, 0, Qt::AlignRight);
    sums->addWidget(m_end);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::large);
    foot->addWidget(m_add, 0, Qt::AlignTop);
    foot->addLayout(sums, 1);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(gap::medium);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_over);
    page->addLayout(foot);

    connect(m_add, &QPushButton::clicked, this, &AgendaEditor::offerSteps);
    connect(m_over, &Banner::actionTriggered, this, &AgendaEditor::shorten);
    retranslate();
}

void AgendaEditor::setWords(const Words &words, const SessionWords &times)
{
    m_words = &words;
    m_times = times;
    for (StepRow *row : m_rows)
        row->setWords(words);
}

void AgendaEditor::showSession(const PreparedSession &session)
{
    m_session = session;
    showRows();
    showEnd();
}

void AgendaEditor::commit()
{
    for (StepRow *row : m_rows)
        row->commit();
}

void AgendaEditor::makeRow()
{
    auto *row = new StepRow{*m_words, m_steps};
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &StepRow::titled, this, [this, row](const QString &title) {
        const std::size_t at = indexOf(row);
        editStep(QStringLiteral("title %1").arg(at), at,
            [title](PreparedAgenda &agenda, std::size_t step) { agenda[step].title = title; });
    });
    connect(row, &StepRow::minutesChanged, this, [this, row](int minutes) {
        const std::size_t at = indexOf(row);
        editStep(
            QStringLiteral("minutes %1").arg(at), at, [minutes](PreparedAgenda &agenda, std::size_t step) {
                agenda[step].planned = std::chrono::minutes{minutes};
            });
    });
    connect(row, &StepRow::removeRequested, this, [this, row] { remove(indexOf(row)); });
    connect(row, &StepRow::nudged, this, [this, row](int by) { nudge(indexOf(row), by); });
    connect(row, &StepRow::dragged, this, [this, row](int y) { showDrop(indexOf(row), y); });
    connect(row, &StepRow::dropped, this, [this, row](int y) { drop(indexOf(row), y); });
}

/// Whoever presses twice may mean a place that is gone by its turn: nothing is done then.
void AgendaEditor::editStep(const QString &part, std::size_t step,
    const std::function<void(PreparedAgenda &, std::size_t)> &change, const Sentence &told)
{
    emit edited({part,
        [step, change](PreparedSession &session) {
            if (step < session.agenda.size())
                change(session.agenda, step);
        },
        told});
}

std::size_t AgendaEditor::indexOf(const StepRow *row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void AgendaEditor::move(std::size_t from, std::size_t to)
{
    if (from != to)
        editStep(QStringLiteral("order"), from, [to](PreparedAgenda &agenda, std::size_t step) {
            if (to < agenda.size())
                agenda = moved(agenda, step, to);
        });
}

void AgendaEditor::nudge(std::size_t step, int by)
{
    const auto to = static_cast<std::ptrdiff_t>(step) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_session.agenda.size()))
        return;
    move(step, static_cast<std::size_t>(to));
    m_rows[static_cast<std::size_t>(to)]->holdGrip();
    m_scroll->ensureWidgetVisible(m_rows[static_cast<std::size_t>(to)]);
}

/// Between which rows: 0 is above the first.
std::size_t AgendaEditor::placeAt(int globalY) const
{
    const int y = m_steps->mapFromGlobal(QPoint{0, globalY}).y();
    return static_cast<std::size_t>(std::count_if(
        m_rows.begin(), m_rows.end(), [y](const StepRow *row) { return row->geometry().center().y() < y; }));
}

void AgendaEditor::showDrop(std::size_t from, int globalY)
{
    const std::size_t place = placeAt(globalY);
    const int y = place < m_rows.size() ? m_rows[place]->y() : m_rows.back()->geometry().bottom();
    m_dropLine->setGeometry(0, std::max(0, y - dropLineHeight / 2), m_steps->width(), dropLineHeight);
    m_dropLine->setVisible(place != from && place != from + 1);
    m_dropLine->raise();
    m_scroll->ensureVisible(0, m_steps->mapFromGlobal(QPoint{0, globalY}).y());
}

void AgendaEditor::drop(std::size_t from, int globalY)
{
    m_dropLine->hide();
    const std::size_t place = placeAt(globalY);
    move(from, place > from ? place - 1 : place);
}

void AgendaEditor::remove(std::size_t step)
{
    const PreparedStep &gone = m_session.agenda.at(step);
    const QString name = stepName(gone.kind, gone.round, gone.title, *m_words);
    editStep(
        QStringLiteral("remove"), step,
        [](PreparedAgenda &agenda, std::size_t place) { agenda = withoutStep(agenda, place); },
        [name] { return tr("Removed: “%1”.").arg(name); });
}

void AgendaEditor::offerSteps()
{
    auto *menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("stepMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const StepKind kind : stepKindsOffered) {
        const QString name = kind == StepKind::Round ? tr("A round of tables") : stepName(kind, 0, *m_words);
        connect(menu->addAction(name), &QAction::triggered, this, [this, kind] {
            emit edited({QStringLiteral("add"), [kind](PreparedSession &session) {
                             session.agenda = withStep(session.agenda, kind);
                         }});
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint{0, m_add->height()}));
}

void AgendaEditor::shorten()
{
    emit edited({QStringLiteral("shorten"),
        [](PreparedSession &session) {
            if (const auto spare = timeToSpare(session); spare && *spare < Milliseconds::zero())
                session.agenda = shortened(session.agenda, -*spare);
        },
        [] {
            return tr("The longest steps are shorter now.");
        }});
}

void AgendaEditor::showRows()
{
    while (m_rows.size() < m_session.agenda.size())
        makeRow();
    while (m_rows.size() > m_session.agenda.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    qint64 begins = m_session.startsAt;
    for (std::size_t step = 0; step < m_rows.size(); ++step) {
        m_rows[step]->showStep(m_session.agenda[step], m_times.hour(begins, m_session.zone));
        begins += m_session.agenda[step].planned.count();
    }
    m_nothing->setVisible(m_rows.empty());
}

void AgendaEditor::showEnd()
{
    const auto spare = timeToSpare(m_session);
    const bool over = spare && *spare < Milliseconds::zero();
    m_sum->setText(figuresOf(m_session.agenda));
    m_end->setText(m_times.end(m_session));
    m_end->setVisible(!over);
    m_over->setText(m_times.end(m_session));
    m_over->setAction(tr("Make it shorter"));
    m_over->setVisible(over);
}

void AgendaEditor::resizeEvent(QResizeEvent *event)
{
    Retranslated<QWidget>::resizeEvent(event);
    m_dropLine->hide();
}

void AgendaEditor::retranslate()
{
    m_nothing->setText(tr("No step yet. Add the first one."));
    m_add->setText(tr("Add a step"));
    showRows();
    showEnd();
}

}  // namespace tablee::ui
