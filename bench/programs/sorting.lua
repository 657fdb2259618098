local function append(out, items)
    table.move(items, 1, #items, #out + 1, out)
end

local function quicksort(items)
    if #items <= 1 then
        return items
    end
    local pivot = items[#items // 2 + 1]
    local less, equal, greater = {}, {}, {}
    for _, x in ipairs(items) do
        if x < pivot then
            less[#less + 1] = x
        end
    end
    for _, x in ipairs(items) do
        if x == pivot then
            equal[#equal + 1] = x
        end
    end
    for _, x in ipairs(items) do
        if x > pivot then
            greater[#greater + 1] = x
        end
    end
    local out = {}
    append(out, quicksort(less))
    append(out, equal)
    append(out, quicksort(greater))
    return out
end

-- Positions count from 0, as in sorting.py.
local function heap_sort(items, count)
    local function sift(start, last)
        local root = start
        while 2 * root + 1 <= last do
            local child = 2 * root + 1
            if child + 1 <= last and items[child] < items[child + 1] then
                child = child + 1
            end
            if items[root] >= items[child] then
                return
            end
            items[root], items[child] = items[child], items[root]
            root = child
        end
    end

    for start = count // 2 - 1, 0, -1 do
        sift(start, count - 1)
    end
    for last = count - 1, 1, -1 do
        items[0], items[last] = items[last], items[0]
        sift(0, last - 1)
    end
    return items
end

local function copy(items, first)
    return table.move(items, 1, #items, first, {})
end

-- table.sort() takes no key: pairs of key and value are sorted, as CPython and Adder do inside.
local function sorted_by_key(items)
    local keyed = {}
    for i, x in ipairs(items) do
        keyed[i] = {x % 10, -x, x}
    end
    table.sort(keyed, function(a, b)
        if a[1] ~= b[1] then
            return a[1] < b[1]
        end
        return a[2] < b[2]
    end)
    return keyed
end

local function shown(items, first, last)
    return "[" .. table.concat(items, ", ", first, last) .. "]"
end

local state = 42
local data = {}
for i = 1, 80000 do
    state = (state * 1103515245 + 12345) % 2147483648
    data[i] = state % 100000
end
local keyed = sorted_by_key(data)
local sorted = copy(data, 1)
table.sort(sorted)
print(shown(quicksort(data), 1, 5), shown(heap_sort(copy(data, 0), #data), #data - 5, #data - 1),
    shown({keyed[1][3], keyed[2][3], keyed[3][3]}), sorted[101])
