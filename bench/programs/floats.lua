local function advance(bodies, dt, steps)
    local n = #bodies
    for _ = 1, steps do
        for i = 1, n do
            local a = bodies[i]
            for j = i + 1, n do
                local b = bodies[j]
                local dx, dy, dz = a[1] - b[1], a[2] - b[2], a[3] - b[3]
                local d2 = dx * dx + dy * dy + dz * dz
                local mag = dt / (d2 * d2 ^ 0.5)
                local ma, mb = a[7] * mag, b[7] * mag
                a[4] = a[4] - dx * mb; a[5] = a[5] - dy * mb; a[6] = a[6] - dz * mb
                b[4] = b[4] + dx * ma; b[5] = b[5] + dy * ma; b[6] = b[6] + dz * ma
            end
        end
        for i = 1, n do
            local b = bodies[i]
            b[1] = b[1] + dt * b[4]; b[2] = b[2] + dt * b[5]; b[3] = b[3] + dt * b[6]
        end
    end
end
local function mandelbrot(size)
    local inside = 0
    for y = 0, size - 1 do
        local ci = 2.0 * y / size - 1.0
        for x = 0, size - 1 do
            local cr, zr, zi, out = 2.0 * x / size - 1.5, 0.0, 0.0, false
            for _ = 1, 50 do
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                if zr * zr + zi * zi > 4.0 then out = true; break end
            end
            if not out then inside = inside + 1 end
        end
    end
    return inside
end
local bodies = {{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5}, {4.8, -1.1, -0.1, 0.6, 2.8, -0.02, 0.04}, {8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.01},
    {12.8, -15.1, -0.2, 1.0, 0.9, -0.01, 0.002}, {15.3, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002}}
advance(bodies, 0.01, 12000)
print(string.format("%.9f %.9f", bodies[1][1], bodies[2][2]), mandelbrot(240))
