#include "preparing/template_choice.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "language/step_words.h"
#include "sessions/prepared_agenda.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>

namespace tablee::ui {

namespace {

constexpr int previewWidth = 400;

}  // namespace

TemplateChoice::TemplateChoice(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_back{new ActionButton{ButtonKind::Quiet, this}}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_name{new PlainLabel{TextRole::Section}}
    , m_about{new PlainLabel{TextRole::Text}}
    , m_expect{new QCheckBox}
    , m_steps{new PlainLabel{TextRole::Text}}
    , m_take{new ActionButton{ButtonKind::Primary}}
    , m_remove{new ActionButton{ButtonKind::Quiet}}
{
    m_back->setObjectName(QStringLiteral("leaveTemplates"));
    m_title->setOneLine(true);
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    showAsRows(*m_list);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_back);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::large);
    middle->addWidget(m_list, 1);
    middle->addWidget(preview());
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::large);
    page->addLayout(head);
    page->addLayout(middle, 1);
    setFocusProxy(m_list);

    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateChoice::showChosen);
    connect(m_list, &QListView::doubleClicked, this, &TemplateChoice::take);
    connect(m_take, &QPushButton::clicked, this, &TemplateChoice::take);
    connect(m_back, &QPushButton::clicked, this, &TemplateChoice::left);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const SessionTemplate *own = templateAt(m_list->currentIndex().row()))
            emit removeRequested(*own);
    });
    retranslate();
}

QWidget *TemplateChoice::preview()
{
    m_name->setObjectName(QStringLiteral("templateName"));
    m_expect->setObjectName(QStringLiteral("expectThem"));
    m_steps->setObjectName(QStringLiteral("templateSteps"));
    m_take->setObjectName(QStringLiteral("takeTemplate"));
    m_remove->setObjectName(QStringLiteral("removeTemplate"));
    m_remove->setIconName(QStringLiteral("x"));
    m_about->setTone(Tone::Second);
    m_steps->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_steps);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new Card;
    card->setFixedWidth(previewWidth);
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    inside->setSpacing(gap::small);
    inside->addWidget(m_name);
    inside->addWidget(m_about);
    inside->addWidget(m_expect);
    inside->addSpacing(gap::small);
    inside->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_take);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    inside->addLayout(foot);
    return card;
}

void TemplateChoice::setTemplates(
    std::vector<SessionTemplate> own, std::optional<PreparedSession> last, int came)
{
    m_came = came;
    m_own = std::move(own);
    m_last = std::move(last);
    retranslate();
}

void TemplateChoice::begin()
{
    m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus();
}

const SessionTemplate *TemplateChoice::templateAt(int row) const
{
    const int index = m_last ? row - 1 : row;
    return index < 0 || index >= static_cast<int>(m_templates.size())
        ? nullptr
        : &m_templates[static_cast<std::size_t>(index)];
}

void TemplateChoice::take()
{
    const int row = m_list->currentIndex().row();
    if (const SessionTemplate *one = templateAt(row))
        emit chosen(*one);
    else if (row == 0)
        emit asLastTimeChosen(m_expect->isChecked() && m_came > 0);
}

bool TemplateChoice::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        take();
        return true;
    }
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return Retranslated<QWidget>::eventFilter(watched, event);
}

void TemplateChoice::addRow(const QString &name, const PreparedAgenda &agenda)
{
    auto *row = new QStandardItem{name};
    row->setData(figuresOf(agenda), RowDelegate::SecondWordRole);
    row->setData(QStringLiteral("%1, %2").arg(name, figuresOf(agenda)), Qt::AccessibleTextRole);
    m_rows->appendRow(row);
}

void TemplateChoice::fill()
{
    m_templates = m_own;
    for (SessionTemplate &one : shippedTemplates(*m_words))
        m_templates.push_back(std::move(one));
    // Nothing is chosen before it is asked for: assistive technology would take it for the focus.
    const int current = m_list->currentIndex().row();
    m_rows->clear();
    if (m_last)
        addRow(tr("As last time"), m_last->agenda);
    for (const SessionTemplate &one : m_templates)
        addRow(one.name, one.agenda);
    m_list->setCurrentIndex(m_rows->index(std::min(current, m_rows->rowCount() - 1), 0));
}

void TemplateChoice::showChosen()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const SessionTemplate *one = templateAt(row);
    const PreparedAgenda &agenda = one == nullptr ? m_last->agenda : one->agenda;
    m_name->setText(one == nullptr ? tr("As last time") : one->name);
    m_about->setText(one == nullptr
            ? tr("The agenda, the tables and the place of the last session; its rules "
                 "too, for whoever is expected again. Nobody is expected until you say so.")
            : one->id.isValid() ? tr("Kept by this community.")
                                : one->about);
    QStringList lines;
    for (const PreparedStep &step : agenda)
        lines += QStringLiteral("%1 · %2").arg(
            stepName(step.kind, step.round, step.title, *m_words), minutesText(step.planned));
    const int seats = one == nullptr ? m_last->seatsPerTable : one->seatsPerTable;
    if (roundsIn(agenda) > 0)
        lines += QString{} + u'\n' + tr("%n people at a table", nullptr, seats);
    m_steps->setText(lines.join(u'\n'));
    m_remove->setVisible(one != nullptr && one->id.isValid());
    m_expect->setVisible(one == nullptr && m_came > 0);
    m_expect->setText(tr("Expect the %n who came", nullptr, m_came));
}

void TemplateChoice::retranslate()
{
    m_title->setText(tr("How do you want to hold it?"));
    m_back->setText(tr("Back to the sessions"));
    m_take->setText(tr("Prepare it this way"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Ways to hold a session"));
    fill();
    showChosen();
}

}  // namespace tablee::ui
