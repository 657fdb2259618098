local function counter()
    local count = 0
    return function(by)
        count = count + by
        return count
    end
end

local function compose(...)
    local functions = {...}
    return function(x)
        for _, f in ipairs(functions) do
            x = f(x)
        end
        return x
    end
end

local function map(f, source)
    return function()
        local x = source()
        if x ~= nil then
            return f(x)
        end
    end
end

local function filter(f, source)
    return function()
        for x in source do
            if f(x) then
                return x
            end
        end
    end
end

local function range(n)
    local i = -1
    return function()
        i = i + 1
        if i < n then
            return i
        end
    end
end

local step = counter()
local add = compose(function(x) return x + 1 end, function(x) return x * 2 end, function(x) return x - 3 end)
local total = 0
for i = 0, 399999 do
    total = total + add(i)
    step(i)
end
local squares = 0
for x in map(function(x) return x * x end, filter(function(x) return x % 3 ~= 0 end, range(300000))) do
    squares = squares + x
end
print(total, step(0), squares)
