-- Positions count from 0, as in lists.py.
local function filled(count)
    local list = {}
    for i = 0, count - 1 do
        list[i] = true
    end
    return list
end

local function queens(n)
    local function place(row, columns, up, down)
        if row == n then
            return 1
        end
        local found = 0
        for column = 0, n - 1 do
            if columns[column] and up[row + column] and down[row - column + n] then
                columns[column], up[row + column], down[row - column + n] = false, false, false
                found = found + place(row + 1, columns, up, down)
                columns[column], up[row + column], down[row - column + n] = true, true, true
            end
        end
        return found
    end

    return place(0, filled(n), filled(2 * n), filled(2 * n + 1))
end

local function matrix(size)
    local a, b = {}, {}
    for i = 0, size - 1 do
        local row = {}
        for j = 0, size - 1 do
            row[#row + 1] = i * j % 7
        end
        a[#a + 1] = row
    end
    for j = 1, size do
        local column = {}
        for i = 1, size do
            column[i] = a[i][j]
        end
        b[j] = column
    end
    local sum = 0
    for _, row in ipairs(a) do
        for _, column in ipairs(b) do
            local product = 0
            for k = 1, size do
                product = product + row[k] * column[k]
            end
            sum = sum + product
        end
    end
    return sum
end

local function shuffle_pop(n)
    local items, out = {}, {}
    for i = 0, n - 1 do
        items[#items + 1] = i
    end
    while #items > 0 do
        out[#out + 1] = table.remove(items, #items // 2 + 1)
    end
    local function shown(from)
        return "[" .. out[from] .. ", " .. out[from + 1] .. ", " .. out[from + 2] .. "]"
    end
    return "(" .. shown(1) .. ", " .. shown(#out - 2) .. ")"
end

print(queens(8), matrix(90), shuffle_pop(60000))
