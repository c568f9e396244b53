#include "reporting/report_page.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/work_progress.h"
#include "reporting/next_session_card.h"
#include "reports/report_words.h"

#include <QBoxLayout>
#include <QFileInfo>

#include <algorithm>

namespace tablee::ui {

namespace {

/// What is written sooner needs no bar.
constexpr int briefly = 400;  // ms

}  // namespace

ReportPage::ReportPage(const Words &words, Region region, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_region{region}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_hours{new PlainLabel{TextRole::Text, this}}
    , m_lead{new PlainLabel{TextRole::Text, this}}
    , m_uncounted{new PlainLabel{TextRole::Text, this}}
    , m_savingTitle{new PlainLabel{TextRole::Section, this}}
    , m_formatLabel{new PlainLabel{TextRole::List, this}}
    , m_format{new Choice{this}}
    , m_saves{new QHBoxLayout}
    , m_french{new ActionButton{ButtonKind::Primary, this}}
    , m_english{new ActionButton{ButtonKind::Quiet, this}}
    , m_both{new ActionButton{ButtonKind::Quiet, this}}
    , m_work{new WorkProgress{this}}
    , m_told{new PlainLabel{TextRole::List, this}}
    , m_open{new ActionButton{ButtonKind::Quiet, this}}
    , m_folder{new ActionButton{ButtonKind::Quiet, this}}
    , m_next{new NextSessionCard{words, region, this}}
    , m_goOn{new ActionButton{ButtonKind::Quiet, this}}
    , m_another{new ActionButton{ButtonKind::Secondary, this}}
{
    const std::pair<QWidget *, QString> names[]
        = {{m_hours, u"hours"_qs}, {m_told, u"told"_qs}, {m_lead, u"lead"_qs}, {m_uncounted, u"uncounted"_qs},
            {m_format, u"format"_qs}, {m_french, u"saveFrench"_qs}, {m_english, u"saveEnglish"_qs},
            {m_both, u"saveBoth"_qs}, {m_open, u"openSaved"_qs}, {m_folder, u"showFolder"_qs},
            {m_goOn, u"goOn"_qs}, {m_another, u"another"_qs}};
    for (const auto &[part, name] : names)
        part->setObjectName(name);
    m_hours->setTone(Tone::Second);
    m_told->setTone(Tone::Second);

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::large);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(gap::inWord);
    heading->addWidget(m_title);
    heading->addWidget(m_hours);
    auto *top = new QHBoxLayout;
    top->setSpacing(gap::column);
    top->addLayout(heading, 1);
    top->addWidget(m_goOn, 0, Qt::AlignTop);
    top->addWidget(m_another, 0, Qt::AlignTop);
    page->addLayout(top);
    page->addWidget(m_lead);
    page->addWidget(figuresCard());
    page->addWidget(m_uncounted);
    page->addWidget(savingCard());
    page->addWidget(m_next);
    page->addStretch(1);
    connectParts();
    endWriting();
    tell({});
}

void ReportPage::setWords(const Words &words)
{
    m_words = &words;
    m_next->setWords(words);
}

QWidget *ReportPage::figuresCard()
{
    auto *figures = new Card{this};
    auto *row = new QHBoxLayout{figures};
    row->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    row->setSpacing(gap::column);
    m_people = addFigure(*row, QStringLiteral("people"));
    m_fresh = addFigure(*row, QStringLiteral("fresh"));
    m_repeats = addFigure(*row, QStringLiteral("repeats"));
    m_rounds = addFigure(*row, QStringLiteral("rounds"));
    return figures;
}

QWidget *ReportPage::savingCard()
{
    m_formatLabel->setBuddy(m_format);
    for (const ReportFormat format :
        {ReportFormat::Html, ReportFormat::Pdf, ReportFormat::TablesCsv, ReportFormat::PeopleCsv})
        m_format->addItem(QString{}, static_cast<int>(format));
    for (ActionButton *button : {m_french, m_english, m_both})
        button->setIconName(QStringLiteral("file-text"));
    m_saves->setSpacing(gap::small);
    m_saves->addStretch();

    auto *format = new QHBoxLayout;
    format->setSpacing(gap::medium);
    format->addWidget(m_formatLabel);
    format->addWidget(m_format);
    format->addStretch();
    auto *told = new QHBoxLayout;
    told->setSpacing(gap::small);
    told->addWidget(m_told, 1);
    told->addWidget(m_open);
    told->addWidget(m_folder);

    auto *keep = new Card{this};
    auto *keeping = new QVBoxLayout{keep};
    keeping->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    keeping->setSpacing(gap::medium);
    keeping->addWidget(m_savingTitle);
    keeping->addLayout(format);
    keeping->addLayout(m_saves);
    keeping->addWidget(m_work);
    keeping->addLayout(told);
    return keep;
}

void ReportPage::connectParts()
{
    m_untilProgress.setSingleShot(true);
    m_untilProgress.setInterval(briefly);
    connect(&m_untilProgress, &QTimer::timeout, m_work, &QWidget::show);
    connect(m_french, &QPushButton::clicked, this, [this] { save({Language::French}); });
    connect(m_english, &QPushButton::clicked, this, [this] { save({Language::English}); });
    connect(m_both, &QPushButton::clicked, this, [this] {
        const bool french = m_words->language() == Language::French;
        save({m_words->language(), french ? Language::English : Language::French});
    });
    connect(m_work, &WorkProgress::stopRequested, this, &ReportPage::stopRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_saved); });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { emit openRequested(QFileInfo{m_saved}.absolutePath()); });
    m_goOn->hide();
    connect(m_goOn, &QPushButton::clicked, this, &ReportPage::goOnRequested);
    connect(m_another, &QPushButton::clicked, this, &ReportPage::anotherEveningRequested);
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

void ReportPage::save(std::vector<Language> languages)
{
    emit saveRequested({static_cast<ReportFormat>(m_format->currentData().toInt()), std::move(languages)});
}

void ReportPage::showReport(SessionReport report)
{
    m_report = std::move(report);
    tell({});
}

void ReportPage::offerGoingOn(bool offer)
{
    m_goOn->setVisible(offer);
}

void ReportPage::showWriting(Sentence what)
{
    tell({});
    m_work->begin(std::move(what));
    m_untilProgress.start();
}

void ReportPage::setProgress(double part)
{
    m_work->setProgress(part);
}

void ReportPage::showSaved(const QString &path, Sentence sentence)
{
    endWriting();
    tell(std::move(sentence));
    m_saved = path;
    m_open->show();
    m_folder->show();
}

void ReportPage::showNotSaved(Sentence sentence)
{
    endWriting();
    tell(std::move(sentence));
}

void ReportPage::tell(Sentence sentence)
{
    m_saved.clear();
    m_open->hide();
    m_folder->hide();
    m_sentence = std::move(sentence);
    retranslate();
}

/// Hidden with the keyboard, the bar would hand it to whatever comes next.
void ReportPage::endWriting()
{
    if (m_work->isAncestorOf(focusWidget()))
        m_format->setFocus();
    m_untilProgress.stop();
    m_work->hide();
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
    QWidget *before = m_format;
    for (ActionButton *button : {save, other, m_both}) {
        m_saves->removeWidget(button);
        m_saves->insertWidget(place++, button);
        setTabOrder(before, button);
        before = button;
    }
}

void ReportPage::nameFormats()
{
    m_formatLabel->setText(tr("As"));
    m_format->setItemText(0, tr("A page for the browser (HTML)"));
    m_format->setItemText(1, tr("Pages to print (PDF)"));
    m_format->setItemText(2, tr("A table of who sat where (CSV)"));
    m_format->setItemText(3, tr("A table of the people (CSV)"));
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
    m_savingTitle->setText(tr("The report, to keep and to send round"));
    nameFormats();
    m_french->setText(tr("Save in French"));
    m_english->setText(tr("Save in English"));
    m_both->setText(tr("Save in both languages"));
    m_open->setText(tr("Open"));
    m_folder->setText(tr("Show in its folder"));
    m_goOn->setText(tr("Go on with this evening"));
    m_another->setText(tr("Prepare another evening"));
    showSaves();
    m_told->setText(said(m_sentence));
    m_told->setVisible(!m_told->text().isEmpty());
}

}  // namespace tablee::ui
