local function numbers(n)
    return coroutine.wrap(function()
        for i = 0, n - 1 do
            coroutine.yield(i)
        end
    end)
end

local function pairs_of(source)
    return coroutine.wrap(function()
        local previous
        for item in source do
            if previous ~= nil then
                coroutine.yield(previous, item)
            end
            previous = item
        end
    end)
end

-- Each level is a coroutine of its own, as with `yield from`.
local function tree(depth)
    return coroutine.wrap(function()
        if depth > 0 then
            for item in tree(depth - 1) do
                coroutine.yield(item)
            end
            coroutine.yield(depth)
            for item in tree(depth - 1) do
                coroutine.yield(item)
            end
        end
    end)
end

local function doubled(source)
    return coroutine.wrap(function()
        for x in source do
            if x % 3 ~= 0 then
                coroutine.yield(x * 2)
            end
        end
    end)
end

local function sum(source)
    local total = 0
    for item in source do
        total = total + item
    end
    return total
end

local total = 0
for a, b in pairs_of(numbers(600000)) do
    total = total + a * b % 7
end
print(total, sum(tree(16)), sum(doubled(numbers(400000))))
