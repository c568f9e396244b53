#include "starting/earlier_evenings.h"

#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "language/region.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace tablee::ui {

namespace {

/// Half a row says that there is more below.
constexpr int wholeRows = 3;

QDate dayOf(const EarlierEvening &evening)
{
    return localTime(evening.startsAt, evening.zone).date();
}

/// The day of the week comes first in both languages, and the column has no room for it.
QString withoutWeekday(const QString &date)
{
    return date.section(u' ', 1);
}

}  // namespace

EarlierEvenings::EarlierEvenings(Language language, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_language{language}
    , m_heading{new PlainLabel{TextRole::List, this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
{
    m_heading->setBold(true);
    m_list->setObjectName(QStringLiteral("evenings"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_list);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::inWord);
    column->addWidget(m_heading);
    column->addWidget(m_list);

    // Not activated(): it asks for two clicks on some desktops.
    connect(m_list, &QListView::clicked, this, &EarlierEvenings::choose);
    m_list->installEventFilter(this);
    retranslate();
}

void EarlierEvenings::setEvenings(std::vector<EarlierEvening> evenings)
{
    m_evenings = std::move(evenings);
    retranslate();
}

void EarlierEvenings::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(m_evenings[static_cast<std::size_t>(index.row())].id);
}

bool EarlierEvenings::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched != m_list || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    choose(m_list->currentIndex());
    return true;
}

void EarlierEvenings::retranslate()
{
    m_heading->setText(tr("Earlier evenings"));
    m_list->setAccessibleName(tr("Earlier evenings, each with its report"));
    const int current = m_list->currentIndex().row();
    m_rows->clear();
    for (const EarlierEvening &evening : m_evenings) {
        const QString date = dateText(dayOf(evening), m_language);
        const QString people = tr("%n people", nullptr, evening.people);
        //: 24 people, 3 rounds
        const QString figures = evening.rounds > 0
            ? tr("%1, %2").arg(people, tr("%n rounds", nullptr, evening.rounds))
            : people;
        auto *row = new QStandardItem{evening.title.isEmpty() ? withoutWeekday(date) : evening.title};
        row->setData(figures, RowDelegate::SecondWordRole);
        row->setData(tr("Report of %1: %2").arg(date, figures), Qt::AccessibleTextRole);
        row->setToolTip(date);
        m_rows->appendRow(row);
    }
    m_list->setCurrentIndex(m_rows->index(current, 0));
    const auto count = static_cast<int>(m_evenings.size());
    const int rows
        = count > wholeRows ? wholeRows * height::listRow + height::listRow / 2 : count * height::listRow;
    m_list->setFixedHeight(rows + 2 * m_list->frameWidth());
    setVisible(count > 0);
}

}  // namespace tablee::ui
