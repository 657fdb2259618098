local Retry = {}
Retry.__index = Retry
local KeyError = {}
KeyError.__index = KeyError

local function risky(i)
    if i % 5 == 0 then
        error(setmetatable({count = i}, Retry))
    end
    if i % 7 == 0 then
        error(setmetatable({key = i}, KeyError))
    end
    return i
end

local calls = 0

local function guarded(i)
    local ok, result = pcall(risky, i)
    calls = calls + 1
    if ok then
        return result
    end
    if getmetatable(result) == KeyError then
        return -1
    end
    error(result)
end

local total = 0
for i = 0, 399999 do
    local ok, result = pcall(guarded, i)
    if ok then
        total = total + result
    elseif getmetatable(result) == Retry then
        total = total + result.count
    else
        error(result)
    end
end
print(total, calls)
