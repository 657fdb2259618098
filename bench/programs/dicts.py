def words(n):
    counts = {}
    state = 12345
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        word = "w" + str(state % 1000)
        counts[word] = counts.get(word, 0) + 1
    return len(counts), max(counts.values()), sorted(counts)[:3]


def graph(n):
    edges = {i: [(i * 3 + 1) % n, (i * 7 + 5) % n, (i + 1) % n] for i in range(n)}
    distance = {0: 0}
    queue = [0]
    for node in queue:
        for other in edges[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return len(distance), max(distance.values())


def memo(n):
    seen = {}
    for i in range(n):
        key = (i % 97, i % 31)
        if key in seen:
            seen[key] += i
        else:
            seen[key] = i
    return len(seen), sum(seen.values())


print(words(200000), graph(100000), memo(400000))
