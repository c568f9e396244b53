#include "conducting/back_again.h"

#include "common/banner.h"
#include "conducting/agenda_view.h"

namespace tablee::ui {

BackAgain::BackAgain(const SessionConductor &conductor, const Words &words, Banner &banner, QObject *parent)
    : QObject{parent}
    , m_conductor{conductor}
    , m_words{&words}
    , m_banner{banner}
{
    connect(&m_banner, &Banner::actionTriggered, this, &BackAgain::close);
}

void BackAgain::retranslate()
{
    m_banner.setAction(tr("Understood"), tr("Enter"));
}

void BackAgain::show()
{
    m_banner.setText(backSentence(m_conductor.evening(), *m_words, m_conductor.now()));
    m_banner.show();
}

void BackAgain::close()
{
    m_banner.hide();
    emit closed();
}

bool BackAgain::isShown() const
{
    return !m_banner.isHidden();
}

void BackAgain::showTime(const Reading &now)
{
    if (isShown())
        m_banner.setTextOfNow(backSentence(m_conductor.evening(), *m_words, now));
}

}  // namespace tablee::ui
