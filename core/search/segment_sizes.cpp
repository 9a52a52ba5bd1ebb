// SPDX-License-Identifier: GPL-3.0-or-later
// When segments are joined. Each search asks every segment, so there should be few; each joining
// writes its documents again, so it should be rare. Segments of one size class are joined when
// there are eight of them, the smallest at once: a document is then written about once for every
// eightfold growth of the library.
#include "core/search/index_writer_p.h"

#include <algorithm>
#include <map>

namespace vanthu {

namespace {
constexpr quint32 small = 64;
constexpr quint32 together = 8;
/// Larger ones are not made: joining them would hold up the writer for seconds.
constexpr quint32 largest = 1U << 18U;

int classOf(quint32 size)
{
    int number = 0;
    for (quint32 limit = small; size >= limit; limit *= together)
        ++number;
    return number;
}

/// As many of the places, from the front, as make no segment that is too large.
std::vector<size_t> fitting(const std::vector<size_t> &places, const std::vector<quint32> &sizes,
                            quint32 most)
{
    std::vector<size_t> chosen;
    quint32 sum = 0;
    for (const size_t place : places) {
        if (sum + sizes[place] > most)
            continue;
        sum += sizes[place];
        chosen.push_back(place);
    }
    return chosen.size() > 1 ? chosen : std::vector<size_t>();
}
} // namespace

std::vector<size_t> segmentsToJoin(const std::vector<quint32> &sizes)
{
    std::map<int, std::vector<size_t>> classes;
    for (size_t place = 0; place < sizes.size(); ++place)
        classes[classOf(sizes[place])].push_back(place);
    for (const auto &[number, places] : classes) {
        if (places.size() >= (number == 0 ? 2 : together)) {
            if (auto chosen = fitting(places, sizes, largest); !chosen.empty())
                return chosen;
        }
    }
    return {};
}

std::vector<size_t> segmentsToConsolidate(const std::vector<quint32> &sizes, quint32 most)
{
    std::vector<size_t> places;
    for (size_t place = 0; place < sizes.size(); ++place)
        places.push_back(place);
    std::stable_sort(places.begin(), places.end(),
                     [&sizes](size_t left, size_t right) { return sizes[left] < sizes[right]; });
    return fitting(places, sizes, std::min(most, largest));
}

} // namespace vanthu
