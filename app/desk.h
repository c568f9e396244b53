#pragma once

#include "desk_choices.h"
#include "evening_desk.h"
#include "file_places.h"
#include "foundation/clock.h"
#include "live/when_answered.h"
#include "shell/main_window.h"
#include "starting/start_page.h"
#include "storage/community_file.h"

#include <QObject>

#include <memory>

namespace tablee {

/// The program with its window: which community is open, and which of its evenings is on the desk.
class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(Settings &settings, DeskChoices &choices, const Clock &clock, FilePlaces places);
    ~Desk() override;

    /// Opens `path`, or the community of last time, or shows the empty first page. Comes back to an evening
    /// that was not closed.
    void begin(const QString &path, bool demo);

private:
    void connectWindow();
    void showStart();
    void startDemo();
    void speak(Language language);

    void open(const QString &path);
    void open(const QString &typed, std::function<void()> then);
    /// Asks the file that is open; an answer that comes when another one is open by then is dropped.
    template <typename Work, typename Taker> void ask(Work work, Taker taker)
    {
        whenAnswered(m_file->run(std::move(work)), this,
            [this, file = m_file, taker = std::move(taker)](const auto &answer) {
                if (file == m_file)
                    taker(answer);
            });
    }
    void create(const QString &path, const QString &name, std::function<void()> then);
    void take(const std::shared_ptr<storage::CommunityFile> &file, std::function<void()> then);
    void comeBack();
    void closeLeftOpen();

    void startEvening(const NameList &people, const QuickStart &start);
    /// How an evening comes onto the desk. Back: it was under way; BackFromLongAgo: even if that was days
    /// ago.
    enum class Coming { New, Back, BackFromLongAgo };
    void conduct(SessionId session, Coming coming);
    void putOnDesk(const LoadedSession &session, const std::optional<DisplayRecord> &display, Coming coming);
    void printCards(int count);
    void chooseCommunity();
    void newCommunity();
    void saveCopy();
    void tell(const Error &error);

    Settings &m_settings;
    DeskChoices &m_choices;
    const Clock &m_clock;
    FilePlaces m_places;
    ui::MainWindow m_window;
    ui::StartPage *m_start = nullptr;
    PhraseBook m_phrases;
    std::shared_ptr<storage::CommunityFile> m_file;
    Community m_community;
    std::unique_ptr<EveningDesk> m_evening;
    SessionId m_leftOpen;  ///< an evening of long ago that was never closed
    std::unique_ptr<SessionConductor> m_closing;  ///< closes it
};

}  // namespace tablee
