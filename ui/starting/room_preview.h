#pragma once

#include <QWidget>

#include <vector>

namespace tablee::ui {

/// The tables of the evening as they will stand, seen from above; as large as there is room for.
class RoomPreview final : public QWidget {
    Q_OBJECT

public:
    explicit RoomPreview(QWidget *parent = nullptr);

    /// How many sit at each table; `chairs` stand at every one of them. No table at all shows an empty one.
    void setTables(std::vector<int> taken, int chairs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_taken;
    int m_chairs = 4;
};

}  // namespace tablee::ui
