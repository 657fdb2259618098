local function words(n)
    local counts = {}
    local state = 12345
    for _ = 1, n do
        state = (state * 1103515245 + 12345) % 2147483648
        local word = "w" .. state % 1000
        counts[word] = (counts[word] or 0) + 1
    end
    local names, most = {}, 0
    for name, count in pairs(counts) do
        names[#names + 1] = name
        most = math.max(most, count)
    end
    table.sort(names)
    return ("(%d, %d, ['%s', '%s', '%s'])"):format(#names, most, names[1], names[2], names[3])
end

local function graph(n)
    local edges = {}
    for i = 0, n - 1 do
        edges[i] = {(i * 3 + 1) % n, (i * 7 + 5) % n, (i + 1) % n}
    end
    local distance = {[0] = 0}
    local queue = {0}
    local at, farthest = 1, 0
    while at <= #queue do
        local node = queue[at]
        at = at + 1
        for _, other in ipairs(edges[node]) do
            if distance[other] == nil then
                distance[other] = distance[node] + 1
                farthest = math.max(farthest, distance[other])
                queue[#queue + 1] = other
            end
        end
    end
    return ("(%d, %d)"):format(#queue, farthest)
end

-- Lua has no tuples that are equal by value: a table per first half of the key.
local function memo(n)
    local seen = {}
    local count, sum = 0, 0
    for i = 0, n - 1 do
        local inner = seen[i % 97]
        if not inner then
            inner = {}
            seen[i % 97] = inner
        end
        local key = i % 31
        if inner[key] then
            inner[key] = inner[key] + i
        else
            inner[key] = i
            count = count + 1
        end
    end
    for _, inner in pairs(seen) do
        for _, value in pairs(inner) do
            sum = sum + value
        end
    end
    return ("(%d, %d)"):format(count, sum)
end

print(words(200000), graph(100000), memo(400000))
