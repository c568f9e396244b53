#pragma once

#include "common/retranslated.h"

#include <QWidget>

#include <vector>

namespace tablee::ui {

class PlainLabel;

/// The six sizes of words.
class GalleryWords final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryWords(QWidget *parent = nullptr);

private:
    void retranslate() override;

    PlainLabel *m_title;
    std::vector<PlainLabel *> m_samples;
};

}  // namespace tablee::ui
