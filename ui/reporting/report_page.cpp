#include "reporting/report_page.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "reports/report_words.h"

#include <QBoxLayout>

#include <algorithm>

namespace tablee::ui {

ReportPage::ReportPage(const Words &words, Region region, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_region{region}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_hours{new PlainLabel{TextRole::Text, this}}
    , m_lead{new PlainLabel{TextRole::Text, this}}
    , m_uncounted{new PlainLabel{TextRole::Text, this}}
    , m_savingTitle{new PlainLabel{TextRole::Section, this}}
    , m_saves{new QHBoxLayout}
    , m_french{new ActionButton{ButtonKind::Primary, this}}
    , m_english{new ActionButton{ButtonKind::Quiet, this}}
    , m_openFrench{new ActionButton{ButtonKind::Quiet, this}}
    , m_openEnglish{new ActionButton{ButtonKind::Quiet, this}}
    , m_told{new PlainLabel{TextRole::List, this}}
    , m_another{new ActionButton{ButtonKind::Secondary, this}}
{
    m_hours->setTone(Tone::Second);
    m_hours->setObjectName(QStringLiteral("hours"));
    m_told->setTone(Tone::Second);
    m_told->hide();
    m_told->setObjectName(QStringLiteral("told"));
    m_lead->setObjectName(QStringLiteral("lead"));
    m_uncounted->setObjectName(QStringLiteral("uncounted"));
    m_french->setObjectName(QStringLiteral("saveFrench"));
    m_english->setObjectName(QStringLiteral("saveEnglish"));
    m_openFrench->setObjectName(QStringLiteral("openFrench"));
    m_openEnglish->setObjectName(QStringLiteral("openEnglish"));
    m_another->setObjectName(QStringLiteral("another"));
    for (ActionButton *button : {m_french, m_english})
        button->setIconName(QStringLiteral("file-text"));

    auto *figures = new Card{this};
    auto *row = new QHBoxLayout{figures};
    row->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    row->setSpacing(gap::column);
    m_people = addFigure(*row, QStringLiteral("people"));
    m_fresh = addFigure(*row, QStringLiteral("fresh"));
    m_repeats = addFigure(*row, QStringLiteral("repeats"));
    m_rounds = addFigure(*row, QStringLiteral("rounds"));

    m_saves->setSpacing(gap::small);
    m_saves->addStretch();

    auto *keep = new Card{this};
    auto *keeping = new QVBoxLayout{keep};
    keeping->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    keeping->setSpacing(gap::medium);
    keeping->addWidget(m_savingTitle);
    keeping->addLayout(m_saves);
    keeping->addWidget(m_told);

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::large);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(gap::inWord);
    heading->addWidget(m_title);
    heading->addWidget(m_hours);
    page->addLayout(heading);
    page->addWidget(m_lead);
    page->addWidget(figures);
    page->addWidget(m_uncounted);
    page->addWidget(keep);
    page->addWidget(m_another, 0, Qt::AlignLeft);
    page->addStretch(1);

    connect(m_french, &QPushButton::clicked, this, [this] { emit saveRequested(Language::French); });
    connect(m_english, &QPushButton::clicked, this, [this] { emit saveRequested(Language::English); });
    connect(m_openFrench, &QPushButton::clicked, this, [this] { emit openRequested(Language::French); });
    connect(m_openEnglish, &QPushButton::clicked, this, [this] { emit openRequested(Language::English); });
    connect(m_another, &QPushButton::clicked, this, &ReportPage::anotherEveningRequested);
    retranslate();
}

ReportPage::Figure ReportPage::addFigure(QBoxLayout &row, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::inWord);
    const Figure figure{new PlainLabel{TextRole::FirstPage, this}, new PlainLabel{TextRole::List, this}};
    figure.number->setObjectName(name + QStringLiteral("Number"));
    figure.words->setObjectName(name + QStringLiteral("Words"));
    figure.words->setTone(Tone::Second);
    column->addWidget(figure.number);
    column->addWidget(figure.words);
    column->addStretch();
    row.addLayout(column, 1);
    return figure;
}

void ReportPage::showReport(SessionReport report)
{
    m_report = std::move(report);
    tell({});
}

void ReportPage::tell(Sentence sentence)
{
    m_sentence = std::move(sentence);
    retranslate();
}

/// The desk's own language first; the other one is there for those who ask.
void ReportPage::showSaves()
{
    const bool french = m_words->language() == Language::French;
    ActionButton *save = french ? m_french : m_english;
    ActionButton *other = french ? m_english : m_french;
    save->setKind(ButtonKind::Primary);
    other->setKind(ButtonKind::Quiet);
    int place = 0;
    QWidget *before = nullptr;
    for (ActionButton *button :
        {save, french ? m_openFrench : m_openEnglish, other, french ? m_openEnglish : m_openFrench}) {
        m_saves->removeWidget(button);
        m_saves->insertWidget(place++, button);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
}

void ReportPage::showFigure(const Figure &figure, int number, const QString &what, const QString &ofWhich)
{
    figure.number->setText(QString::number(number));
    figure.words->setText(ofWhich.isEmpty() ? what : what + QStringLiteral(", ") + ofWhich);
}

void ReportPage::retranslate()
{
    m_title->setText(m_report.title.isEmpty() ? tr("The evening in short") : m_report.title);
    m_hours->setText(hoursText(m_report, *m_words, m_region));
    m_hours->setVisible(!m_hours->text().isEmpty());
    m_lead->setText(meetingSentence(m_report.meetings, *m_words));
    const auto people = static_cast<int>(m_report.present.size());
    const auto rounds = static_cast<int>(m_report.rounds.size());
    const MeetingFigures &meetings = m_report.meetings;
    // Each of two numbers chooses its own plural.
    showFigure(m_people, people, tr("people came", nullptr, people), expectedText(m_report, *m_words));
    showFigure(m_fresh, meetings.fresh, tr("new meetings", nullptr, meetings.fresh),
        tr("of %n possible", nullptr, std::max(meetings.fresh, meetings.freshBound)));
    showFigure(m_repeats, meetings.excess, tr("repeats", nullptr, meetings.excess),
        meetings.unavoidable() > 0 ? tr("%n of them unavoidable", nullptr, meetings.unavoidable())
                                   : QString{});
    showFigure(m_rounds, rounds, tr("rounds held", nullptr, rounds), {});
    m_uncounted->setText(uncountedText(m_report, *m_words));
    m_uncounted->setVisible(!m_uncounted->text().isEmpty());
    m_savingTitle->setText(tr("The report, one page to keep and to send round"));
    m_french->setText(tr("Save in French"));
    m_english->setText(tr("Save in English"));
    m_openFrench->setText(tr("Open in French"));
    m_openEnglish->setText(tr("Open in English"));
    m_another->setText(tr("Prepare another evening"));
    showSaves();
    m_told->setText(said(m_sentence));
    m_told->setVisible(!m_told->text().isEmpty());
}

}  // namespace tablee::ui
