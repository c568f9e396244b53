#include "common/card.h"

#include "common/restyle.h"

namespace tablee::ui {

Card::Card(QWidget *parent)
    : QFrame{parent}
{
}

void Card::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    restyle(*this, "chosen", chosen);
}

}  // namespace tablee::ui
